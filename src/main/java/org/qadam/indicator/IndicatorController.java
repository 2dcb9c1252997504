package org.qadam.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.graphql.Connection;
import org.qadam.project.Project;
import org.qadam.project.Result;
import org.qadam.repository.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class IndicatorController {

    private final Indicators indicators;
    private final Subjects subjects;

    IndicatorController(Indicators indicators, Subjects subjects) {
        this.indicators = indicators;
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
        return indicators.listIndicators(view, asked, PageRequest.of(first, after));
    }

    @SchemaMapping
    CompletableFuture<Object> owner(Indicator indicator, DataLoader<String, Object> ownersByCode) {
        return ownersByCode.load(indicator.owner());
    }

    @BatchMapping
    Map<Indicator, Object> subject(List<Indicator> those, @ContextValue View view) {
        return subjects.find(view, those);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Result> result(Indicator indicator, DataLoader<String, Object> ownersByCode) {
        var code = indicator.result();
        return code == null
                ? CompletableFuture.completedFuture(null)
                : ownersByCode
                        .load(indicator.owner())
                        .thenApply(it ->
                                it instanceof Project owner ? owner.result(code).orElse(null) : null);
    }
}
