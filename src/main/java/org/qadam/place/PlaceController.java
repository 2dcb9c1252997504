package org.qadam.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.LocalText;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlaceController {

    @SchemaMapping
    LocalText name(Place place, @Argument @Nullable LocalDate on) {
        return place.nameOn(on);
    }
}
