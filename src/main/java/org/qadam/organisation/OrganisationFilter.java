package org.qadam.organisation;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;

record OrganisationFilter(@Nullable String name, @Nullable String parent) implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return new Criteria().named("names", name).eq("parent", parent).bson();
    }
}
