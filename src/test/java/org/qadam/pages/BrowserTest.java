package org.qadam.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.local.ProgrammeTest;

/**
 * Marks a test that uses the pages of the whole programme in a browser. It is skipped, with a printed reason, without
 * pages or browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProgrammeTest
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {}
