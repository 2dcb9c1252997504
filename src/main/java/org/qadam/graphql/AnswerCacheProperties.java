package org.qadam.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of {@link AnswerCache}.
 *
 * @param answerCache memory for kept answers; default 32MB
 */
@ConfigurationProperties("qadam.graphql")
record AnswerCacheProperties(@DefaultValue("32MB") DataSize answerCache) {}
