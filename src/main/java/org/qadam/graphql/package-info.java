/**
 * GraphQL over HTTP: errors, limits, scalars, lists and links. Only this package uses graphql-java.
 *
 * <p>A record declares its links for the check of the register. The configuration of its package is a
 * {@link FieldConfigurer} and declares the fields that read documents in a {@link FieldRegistry}: {@link QueryFields} for
 * root fields, {@link TypeLinks} for documents that the parent names, {@link Backlinks} for documents that name the
 * parent. A controller serves the other fields. {@link LinkLoaders} reads the documents of all parents with one command,
 * and {@link ChildLists} the pages of their lists.
 */
@ApplicationModule(allowedDependencies = {"shared", "figure", "access", "repository", "register", "mongo"})
@NullMarked
package org.qadam.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
