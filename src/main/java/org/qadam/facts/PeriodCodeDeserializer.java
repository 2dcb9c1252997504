package org.qadam.facts;

import org.qadam.shared.PeriodCode;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;

/** Reads a period from its code, such as 2014-H1. */
final class PeriodCodeDeserializer extends FromStringDeserializer<PeriodCode> {

    PeriodCodeDeserializer() {
        super(PeriodCode.class);
    }

    @Override
    protected PeriodCode _deserialize(String text, DeserializationContext context) {
        return new PeriodCode(text);
    }
}
