package org.qadam.repository;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bson.conversions.Bson;
import org.qadam.access.Scope;

/**
 * The filter of a list, as a caller gives it: a record with a component per field of the schema's input type. Annotations
 * say which field of the stored document a component is compared with. Omitted fields match every document.
 */
public interface DocumentFilter {

    /**
     * Returns the condition on the collection: that of each annotated component, joined by AND. A filter with other
     * conditions adds them.
     *
     * @param scope scope of the caller; a filter by a document that the caller may not see matches nothing
     */
    default Bson bson(Scope scope) {
        return Criteria.of(this);
    }

    /** Requires that a field, or an element of a list field, equals the component. The field gets an index. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Equal {
        /** Path of the field. */
        String value();
    }

    /** Requires that the range of days in a field lies in the period: both its days are known and within it. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Within {
        /** Path of the field. */
        String value();
    }

    /** Requires that one of the names in a field, past names included, equals the component in any language. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Named {
        /** Path of the field. */
        String value();
    }
}
