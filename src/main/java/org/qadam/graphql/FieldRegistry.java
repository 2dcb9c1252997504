package org.qadam.graphql;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Collects the fields that {@link FieldConfigurer}s declare. */
public final class FieldRegistry {

    private final RuntimeWiring.Builder wiring;
    private final LinkLoaders loaders;
    private final DocumentRepositories repositories;

    private FieldRegistry(RuntimeWiring.Builder wiring, LinkLoaders loaders, DocumentRepositories repositories) {
        this.wiring = wiring;
        this.loaders = loaders;
        this.repositories = repositories;
    }

    /** Returns the root fields of queries. */
    public QueryFields query() {
        return new QueryFields(new TypeFields("Query", wiring), repositories);
    }

    /** Returns the links of a type to documents that it names. The type has the same name in the schema and in Java. */
    public <P> TypeLinks<P> on(Class<P> parent) {
        return on(parent.getSimpleName(), parent);
    }

    /** Returns the links of a type to documents that it names. The type has another name in the schema than in Java. */
    public <P> TypeLinks<P> on(String type, Class<P> parent) {
        return new TypeLinks<>(new TypeFields(type, wiring), parent);
    }

    /** Returns the fields of other types that list the documents of this type. */
    public <C extends Document> Backlinks<C> backlinks(Class<C> source) {
        return new Backlinks<>(
                repositories.repository(source), it -> new TypeFields(it.getSimpleName(), wiring), loaders);
    }

    /** Calls the configurers once, while the schema is built. */
    @Component
    record Wiring(
            ObjectProvider<FieldConfigurer> configurers,
            LinkLoaders loaders,
            List<DocumentRepository<?>> all,
            DocumentRepositories repositories)
            implements RuntimeWiringConfigurer {

        @Override
        public void configure(RuntimeWiring.Builder wiring) {
            var fields = new FieldRegistry(wiring, loaders, repositories);
            configurers.forEach(it -> it.configure(fields));
            all.forEach(loaders::registerByCode);
        }
    }
}
