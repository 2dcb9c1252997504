package org.qadam.organisation;

import org.jspecify.annotations.Nullable;
import org.qadam.repository.DocumentFilter;
import org.qadam.repository.DocumentFilter.Equal;
import org.qadam.repository.DocumentFilter.Named;

record OrganisationFilter(
        @Named("names") @Nullable String name,
        @Equal("parent") @Nullable String parent) implements DocumentFilter {}
