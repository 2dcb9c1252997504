package org.qadam.graphql;

/** Declares fields of the schema that read documents: root fields and links. Configurations of packages implement this. */
public interface FieldConfigurer {

    void configure(FieldRegistry fields);
}
