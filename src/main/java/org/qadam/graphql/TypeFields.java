package org.qadam.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import org.springframework.core.ResolvableType;

/**
 * The declared fields of one type of the schema.
 *
 * @param type name of the type in the schema
 */
record TypeFields(String type, RuntimeWiring.Builder wiring) {

    /** Adds a field with a value of this type. */
    void add(String field, ResolvableType value, DataFetcher<?> fetcher) {
        wiring.type(type, it -> it.dataFetcher(field, new DescribedFetcher(name(field), value, fetcher)));
    }

    /** Adds a field with a value of this class. */
    void addOne(String field, Class<?> value, DataFetcher<?> fetcher) {
        add(field, ResolvableType.forClass(value), fetcher);
    }

    /** Adds a field with a list of elements of this class. */
    void addList(String field, Class<?> element, DataFetcher<?> fetcher) {
        add(field, ResolvableType.forClassWithGenerics(List.class, element), fetcher);
    }

    /** Adds a field with a connection of nodes of this class. */
    void addConnection(String field, Class<?> node, DataFetcher<?> fetcher) {
        add(field, ResolvableType.forClassWithGenerics(Connection.class, node), fetcher);
    }

    /** Returns the object that has the field. */
    static <P> P parent(DataFetchingEnvironment environment, Class<P> type) {
        return type.cast(Objects.requireNonNull(environment.<Object>getSource()));
    }

    /** Returns the name of a field in the whole schema. */
    String name(String field) {
        return type + "." + field;
    }
}
