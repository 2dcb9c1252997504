package org.qadam.graphql;

/**
 * Declares the fields that lead from one type of the schema to documents of another. A controller implements it beside its
 * own fields.
 */
public interface LinkConfigurer {

    void configure(LinkRegistry links);
}
