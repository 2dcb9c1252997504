package org.qadam.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qadam.access.View;
import org.qadam.indicator.Indicator.Subject;
import org.qadam.organisation.Organisations;
import org.qadam.place.Places;
import org.qadam.plan.ReformSteps;
import org.springframework.stereotype.Component;

/** What indicators speak of: organisations, places, steps. */
@Component
final class Subjects {

    private final Organisations organisations;
    private final Places places;
    private final ReformSteps steps;

    Subjects(Organisations organisations, Places places, ReformSteps steps) {
        this.organisations = organisations;
        this.places = places;
        this.steps = steps;
    }

    /** One read for each kind of subject that is named. */
    Map<Indicator, Object> find(View view, List<Indicator> indicators) {
        var codes = indicators.stream()
                .flatMap(it -> Optional.ofNullable(it.subject()).stream())
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::code, Collectors.toSet())));
        var found = new HashMap<Subject, Object>();
        codes.forEach((kind, those) ->
                find(view, kind, those).forEach((code, it) -> found.put(new Subject(kind, code), it)));
        var answer = new HashMap<Indicator, Object>();
        indicators.forEach(
                it -> Optional.ofNullable(found.get(it.subject())).ifPresent(subject -> answer.put(it, subject)));
        return answer;
    }

    private Map<String, ?> find(View view, Subject.Kind kind, Collection<String> codes) {
        return switch (kind) {
            case ORGANISATION -> organisations.find(view, codes);
            case PLACE -> places.find(view, codes);
            case STEP -> steps.find(view, codes);
        };
    }
}
