package org.gongkai.web.accounts.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.entrance.StaffAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells every page what its reader's posts allow somewhere, so that the rail of duties offers nothing else. It is said before the
 * page is looked for: a page that tells of a refusal has its rail, too.
 */
@Component
class OfficeDuties implements HandlerInterceptor, WebMvcConfigurer {
    private static final String DUTIES = "duties";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(DUTIES, duties(request.getUserPrincipal()));
        return true;
    }

    private static Set<String> duties(@Nullable Principal reader) {
        return reader instanceof StaffAuthentication staff
                ? staff.getPrincipal().posts().stream()
                        .flatMap(post -> Permissions.of(post.role()).stream())
                        .map(Enum::name)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
