package org.qadam.graphql;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.core.ResolvableType;

/**
 * The fields of one type of the schema that are links.
 *
 * @param type name of the type in the schema
 * @param parent Java type of the objects that have the fields
 */
record LinkFields<P>(String type, Class<P> parent, RuntimeWiring.Builder wiring) {

    /** Adds a field with a value of this type. */
    void add(String field, ResolvableType value, LinkFetcher.Read<P> read) {
        wiring.type(type, it -> it.dataFetcher(field, new LinkFetcher<>(name(field), parent, value, read)));
    }

    /** Returns the name of a field in the whole schema. */
    String name(String field) {
        return type + "." + field;
    }
}
