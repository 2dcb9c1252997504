/**
 * Donor-funded projects, with their participations, budgets, transactions and results.
 *
 * <p>Other packages add fields to the type {@code Project} of the schema, such as {@code events} and {@code indicators}.
 * The dependent extends: the package that knows both types declares the field.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "repository", "graphql", "source", "organisation", "plan"})
@NullMarked
package org.qadam.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
