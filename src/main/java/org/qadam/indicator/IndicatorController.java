package org.qadam.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Links;
import org.qadam.project.Owners;
import org.qadam.project.Projects;
import org.qadam.project.Result;
import org.qadam.register.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class IndicatorController {

    private final Indicators indicators;
    private final Owners owners;
    private final Projects projects;
    private final Subjects subjects;

    IndicatorController(Indicators indicators, Owners owners, Projects projects, Subjects subjects) {
        this.indicators = indicators;
        this.owners = owners;
        this.projects = projects;
        this.subjects = subjects;
    }

    @QueryMapping
    Indicator indicator(@Argument String code, @ContextValue View view) {
        return indicators.getIndicator(view, code);
    }

    @QueryMapping
    Connection<Indicator> indicators(
            @Argument @Nullable IndicatorFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue View view) {
        var asked = Objects.requireNonNullElse(filter, IndicatorFilter.NONE);
        return Connection.of(
                indicators.listIndicators(view, asked, Page.of(first, after)),
                () -> indicators.countIndicators(view, asked));
    }

    @BatchMapping
    List<Object> owner(List<Indicator> those, @ContextValue View view) {
        return Links.one(those, Indicator::owner, codes -> owners.find(view, codes));
    }

    @BatchMapping
    Map<Indicator, Object> subject(List<Indicator> those, @ContextValue View view) {
        return subjects.find(view, those);
    }

    @BatchMapping
    Map<Indicator, Result> result(List<Indicator> those, @ContextValue View view) {
        var found = projects.find(view, those.stream().map(Indicator::owner).toList());
        var results = new HashMap<Indicator, Result>();
        those.forEach(indicator -> found.values().stream()
                .filter(it -> it.code().equals(indicator.owner()))
                .flatMap(it -> it.results().stream())
                .filter(it -> it.code().equals(indicator.result()))
                .forEach(it -> results.put(indicator, it)));
        return results;
    }
}
