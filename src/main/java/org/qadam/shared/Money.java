package org.qadam.shared;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in one currency (ISO 4217). Never added across currencies. */
public record Money(BigDecimal amount, Currency currency) {}
