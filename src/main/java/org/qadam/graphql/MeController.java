package org.qadam.graphql;

import org.qadam.access.Caller;
import org.qadam.access.View;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Returns the caller of the request. */
@Controller
class MeController {

    @QueryMapping
    Caller me(@ContextValue View view, @ContextValue Cacheability cacheability) {
        cacheability.exclude();
        return view.scope().caller();
    }
}
