package org.qadam.pages;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the web pages. Browsers revalidate a page each time; assets have a hash in their name and may be cached for
 * one year.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Resource built;

    PagesConfiguration(@Value("classpath:/static/") Resource built) {
        this.built = built;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                // The explorer is the start page until a dashboard exists.
                .GET(
                        "/",
                        _ -> ServerResponse.temporaryRedirect(URI.create("/explorer"))
                                .build())
                .GET("/explorer", _ -> page("explorer/index.html"))
                .GET("/library", _ -> page("library/index.html"))
                // The pages declare their icon. Browsers also request this address for other responses.
                .GET(
                        "/favicon.ico",
                        _ -> ServerResponse.noContent()
                                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                                .build())
                .build();
    }

    private ServerResponse page(String file) throws IOException {
        var page = built.createRelative(file);
        var answer = ServerResponse.ok().cacheControl(CacheControl.noCache());
        return page.exists()
                ? answer.contentType(HTML).body(page)
                : answer.contentType(TEXT)
                        .body("This server was built without its pages (-Dpages.skip). "
                                + "Build it again without that setting. POST /graphql works without the pages.\n");
    }
}
