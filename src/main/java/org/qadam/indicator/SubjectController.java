package org.qadam.indicator;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.function.Function;
import java.util.stream.Stream;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.indicator.Indicator.Subject;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformStep;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Document;
import org.springframework.stereotype.Controller;

/** Links organisations, places and steps to the indicators that have them as their subject. */
@Controller
class SubjectController implements LinkConfigurer {

    private final DocumentRepository<Indicator> indicators;

    SubjectController(DocumentRepository<Indicator> indicators) {
        this.indicators = indicators;
    }

    @Override
    public void configure(LinkRegistry links) {
        add(links, Organisation.class, Organisation::code, Subject.Kind.ORGANISATION);
        add(links, Place.class, Place::code, Subject.Kind.PLACE);
        add(links, ReformStep.class, ReformStep::code, Subject.Kind.STEP);
    }

    private <P extends Document> void add(
            LinkRegistry links, Class<P> type, Function<P, String> code, Subject.Kind kind) {
        links.on(type)
                .from(
                        "indicators",
                        code,
                        indicators,
                        codes -> and(in("subject.code", codes), eq("subject.kind", kind)),
                        it -> Stream.ofNullable(it.subject()).map(Subject::code));
    }
}
