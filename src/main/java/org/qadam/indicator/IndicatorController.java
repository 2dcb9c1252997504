package org.qadam.indicator;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.graphql.Links;
import org.qadam.project.Owners;
import org.qadam.project.Project;
import org.qadam.project.Result;
import org.qadam.register.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class IndicatorController {

    private final Indicators indicators;
    private final Owners owners;
    private final Subjects subjects;

    IndicatorController(Indicators indicators, Owners owners, Subjects subjects) {
        this.indicators = indicators;
        this.owners = owners;
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
    Map<Indicator, Object> owner(List<Indicator> those, @ContextValue View view) {
        return Links.one(those, Indicator::owner, codes -> owners.find(view, codes));
    }

    @BatchMapping
    Map<Indicator, Object> subject(List<Indicator> those, @ContextValue View view) {
        return subjects.find(view, those);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Result> result(Indicator indicator, DataFetchingEnvironment environment) {
        var code = indicator.result();
        return code == null
                ? CompletableFuture.completedFuture(null)
                : Links.<Indicator, Object>beside("owner", environment)
                        .thenApply(it ->
                                it instanceof Project owner ? owner.result(code).orElse(null) : null);
    }
}
