package org.qadam.indicator;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.stream.Stream;
import org.qadam.graphql.Backlinks;
import org.qadam.graphql.LinkConfigurer;
import org.qadam.graphql.LinkRegistry;
import org.qadam.indicator.Indicator.Subject;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformStep;
import org.qadam.repository.DocumentRepository;
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
        addIndicators(links.backlinksOf(Organisation.class), Subject.Kind.ORGANISATION);
        addIndicators(links.backlinksOf(Place.class), Subject.Kind.PLACE);
        addIndicators(links.backlinksOf(ReformStep.class), Subject.Kind.STEP);
    }

    private void addIndicators(Backlinks<?> links, Subject.Kind kind) {
        links.list(
                "indicators",
                indicators,
                codes -> and(in("subject.code", codes), eq("subject.kind", kind)),
                it -> Stream.ofNullable(it.subject()).map(Subject::code));
    }
}
