package org.gongkai.web.accounts.entrance;

import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.model.secrets.MachineTime;
import org.gongkai.web.accounts.model.secrets.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one rule of who reaches which address: lists of what is open, the office for whoever is signed in, and nothing else. */
@Configuration(proxyBeanMethods = false)
class Entrances {
    private static final String OFFICE = "/office/**";

    /** Addresses that know nobody; the headers, and the refusal of what another site asks for, come from the filter before. */
    @Bean
    @Order(1)
    SecurityFilterChain withoutState(HttpSecurity http, Own own) {
        return http.securityMatcher(OpenAddresses.WITHOUT_STATE)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(own.limits(), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(
            HttpSecurity http, SessionCookie sessions, Refusing refusing, Own own, CookieCsrfTokenRepository forms) {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(forms)
                        .csrfTokenRequestHandler(new FormTokens())
                        .requireCsrfProtectionMatcher(Entrances::needsFormToken))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(nothingOfTheOfficeIsKept()))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .addFilterBefore(own.tokens(), AnonymousAuthenticationFilter.class)
                .addFilterAfter(own.limits(), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(Entrances::decide)
                .build();
    }

    private static void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(OpenAddresses.PORTAL)
                .permitAll()
                .requestMatchers("/office/account/**")
                .access(Entrances::isSomebody)
                .requestMatchers(OpenAddresses.CLOSED_INTERFACE)
                .access(Entrances::isFullySignedIn)
                .requestMatchers("/api/v1/**")
                .permitAll()
                .requestMatchers("/office", OFFICE)
                .access(Entrances::isFullySignedIn)
                .anyRequest()
                .denyAll();
    }

    /** Each filter of each request is not measured by itself: nobody reads that. */
    @Bean
    SecurityObservationSettings filtersAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Own ownFilters(Tokens tokens, Accounts accounts, Refusing refusing, MachineTime time, Environment settings) {
        return new Own(new BearerTokens(tokens, accounts, refusing), new RequestLimits(settings, time::now, refusing));
    }

    /** Filters of ours; no beans by themselves, so that they stand in the chains and nowhere else. */
    record Own(BearerTokens tokens, RequestLimits limits) {}

    @Bean
    CookieCsrfTokenRepository formTokenCookie() {
        CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
        forms.setCookieName("gongkai_form");
        forms.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return forms;
    }

    private static boolean needsFormToken(jakarta.servlet.http.HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && !BearerTokens.isNamedBy(request);
    }

    private static AuthorizationDecision isSomebody(
            java.util.function.Supplier<? extends org.springframework.security.core.Authentication> now,
            RequestAuthorizationContext request) {
        return new AuthorizationDecision(now.get() instanceof StaffAuthentication);
    }

    private static AuthorizationDecision isFullySignedIn(
            java.util.function.Supplier<? extends org.springframework.security.core.Authentication> now,
            RequestAuthorizationContext request) {
        return new AuthorizationDecision(now.get() instanceof StaffAuthentication staff && !staff.lacksFactor());
    }

    private static DelegatingRequestMatcherHeaderWriter nothingOfTheOfficeIsKept() {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        RequestMatcher somebodys = new OrRequestMatcher(
                path.matcher(OFFICE),
                path.matcher("/api/v1/office/**"),
                path.matcher("/sign-in"),
                path.matcher("/set-up"));
        return new DelegatingRequestMatcherHeaderWriter(somebodys, new CacheControlHeadersWriter());
    }
}
