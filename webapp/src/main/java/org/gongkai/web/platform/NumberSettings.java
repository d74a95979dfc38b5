package org.gongkai.web.platform;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.web.platform.command.WrongSettingException;
import org.gongkai.web.platform.command.WrongSettingException.Expected;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Looks at the settings that are numbers before anything is made with them: one that is none is told in a sentence. */
@Configuration(proxyBeanMethods = false)
class NumberSettings {
    /** All of them; limits of rates, whose names follow from what they limit, look for themselves. */
    static final List<String> NAMES = List.of(
            "gongkai.files.largest-megabytes",
            "gongkai.files.largest-request-megabytes",
            "gongkai.files.per-item",
            "gongkai.files.text-characters",
            "gongkai.files.at-once",
            "gongkai.workers.at-once",
            "gongkai.workers.heap-megabytes",
            "gongkai.workers.seconds",
            "gongkai.recognition.seconds",
            "gongkai.uploads.per-minute",
            "gongkai.uploads.at-once",
            "gongkai.places.remind-after",
            "gongkai.assessment.withheld-months",
            "gongkai.assessment.public-months",
            "gongkai.mistakes.workdays",
            "gongkai.mistakes.urgent-workdays",
            "gongkai.mistakes.kept-days");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    @Bean
    static BeanFactoryPostProcessor settingsAreNumbers(Environment settings) {
        return _ -> NAMES.forEach(name -> check(name, settings.getProperty(name, "0")));
    }

    private static void check(String name, String set) {
        if (!NUMBER.matcher(set).matches()) {
            String variable = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
            throw new WrongSettingException(Expected.COUNT, variable, set);
        }
    }
}
