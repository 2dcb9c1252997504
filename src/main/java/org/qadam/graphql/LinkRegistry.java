package org.qadam.graphql;

import graphql.schema.idl.RuntimeWiring;
import org.qadam.repository.DocumentRepository;
import org.qadam.shared.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Collects the links that {@link LinkConfigurer}s declare. */
public final class LinkRegistry {

    private final RuntimeWiring.Builder wiring;
    private final LinkLoaders loaders;

    private LinkRegistry(RuntimeWiring.Builder wiring, LinkLoaders loaders) {
        this.wiring = wiring;
        this.loaders = loaders;
    }

    /** Returns the links of a type to documents that it names. The type has the same name in the schema and in Java. */
    public <P> TypeLinks<P> on(Class<P> parent) {
        return on(parent.getSimpleName(), parent);
    }

    /** Returns the links of a type to documents that it names. The type has another name in the schema than in Java. */
    public <P> TypeLinks<P> on(String type, Class<P> parent) {
        return new TypeLinks<>(new LinkFields<>(type, parent, wiring));
    }

    /** Returns the links of a type to documents that name it. */
    public <P extends Document> Backlinks<P> backlinksOf(Class<P> parent) {
        return new Backlinks<>(new LinkFields<>(parent.getSimpleName(), parent, wiring), loaders);
    }

    /** Calls the configurers once, while the schema is built. */
    @Component
    static final class Wiring implements RuntimeWiringConfigurer {

        private final ObjectProvider<LinkConfigurer> configurers;
        private final LinkLoaders loaders;
        private final ObjectProvider<DocumentRepository<?>> repositories;

        Wiring(
                ObjectProvider<LinkConfigurer> configurers,
                LinkLoaders loaders,
                ObjectProvider<DocumentRepository<?>> repositories) {
            this.configurers = configurers;
            this.loaders = loaders;
            this.repositories = repositories;
        }

        @Override
        public void configure(RuntimeWiring.Builder wiring) {
            var links = new LinkRegistry(wiring, loaders);
            configurers.forEach(it -> it.configure(links));
            repositories.forEach(loaders::registerByCode);
        }
    }
}
