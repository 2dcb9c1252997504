package org.qadam.local;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps Spring's report on schema fields and their data fetchers, which is created at the start, for tests. */
public class SchemaReportHolder implements GraphQlSourceBuilderCustomizer {

    private volatile @Nullable SchemaReport kept;

    SchemaReportHolder() {}

    @Override
    public void customize(SchemaResourceBuilder source) {
        source.inspectSchemaMappings(it -> kept = it);
    }

    public SchemaReport get() {
        return Objects.requireNonNull(kept);
    }
}
