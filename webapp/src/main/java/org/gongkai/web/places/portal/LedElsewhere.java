package org.gongkai.web.places.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.web.places.model.DeliveryBook;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page of an item of a body that publishes on another platform alone: whoever opens it here is led to the page there. */
@Component
class LedElsewhere implements HandlerInterceptor, WebMvcConfigurer {
    private static final Pattern ITEM = Pattern.compile("/items/(\\d{1,18})");

    private final DeliveryBook book;

    LedElsewhere(DeliveryBook book) {
        this.book = book;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/items/*");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Matcher item = ITEM.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!HttpMethod.GET.matches(request.getMethod()) || !item.matches()) {
            return true;
        }
        Optional<String> address = book.publicAddress(Long.parseLong(item.group(1)));
        if (address.isPresent()) {
            response.sendRedirect(address.get());
        }
        return address.isEmpty();
    }
}
