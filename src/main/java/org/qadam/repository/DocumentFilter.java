package org.qadam.repository;

import org.bson.conversions.Bson;
import org.qadam.access.Scope;

/** The filter of a list, as a caller gives it. Omitted fields match every document. */
@FunctionalInterface
public interface DocumentFilter {

    /**
     * Returns the condition on the collection.
     *
     * @param scope scope of the caller; a filter by a document that the caller may not see matches nothing
     */
    Bson bson(Scope scope);
}
