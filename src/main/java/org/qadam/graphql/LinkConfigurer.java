package org.qadam.graphql;

/** Declares the fields that link one type of the schema to documents of another. Controllers implement this interface. */
public interface LinkConfigurer {

    void configure(LinkRegistry links);
}
