/**
 * GraphQL over HTTP: errors, limits, scalars, lists and links. Only this package uses graphql-java.
 *
 * <p>A record declares links for the check of the register; a controller declares them for queries. A controller is a
 * {@link LinkConfigurer} and declares its links in a {@link LinkRegistry}: {@link TypeLinks} for documents that the parent
 * names, {@link Backlinks} for documents that name the parent. {@link LinkFields} gives each such field a
 * {@link LinkFetcher}. {@link LinkLoaders} reads the documents of all parents with one command, and {@link ChildLists} the
 * pages of their lists.
 */
@ApplicationModule(allowedDependencies = {"shared", "figure", "access", "repository", "register", "mongo"})
@NullMarked
package org.qadam.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
