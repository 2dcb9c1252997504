package org.qadam.shared;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in one currency (ISO 4217). Amounts in different currencies are never added. */
public record Money(BigDecimal amount, Currency currency) {}
