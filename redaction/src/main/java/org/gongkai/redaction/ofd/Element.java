package org.gongkai.redaction.ofd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.documents.outgoing.markup.Markup;

/** An element of a part, with what stands in it. It is changed in place. */
final class Element {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private String text = "";

    Element(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<Element> children() {
        return children;
    }

    String text() {
        return text;
    }

    void write(String anew) {
        text = anew;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean is(String attribute, String value) {
        return attribute(attribute).equals(value);
    }

    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element with(Element child) {
        children.add(child);
        return this;
    }

    Optional<Element> child(String named) {
        return children.stream().filter(child -> child.name.equals(named)).findFirst();
    }

    List<Element> children(String named) {
        return children.stream().filter(child -> child.name.equals(named)).toList();
    }

    /** Itself and everything in it. */
    void each(Consumer<Element> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.each(visitor));
    }

    /** The same element again. */
    Element copy() {
        Element copy = new Element(name);
        copy.attributes.putAll(attributes);
        children.forEach(child -> copy.children.add(child.copy()));
        copy.text = text;
        return copy;
    }

    /** As a part of its own. */
    byte[] part() {
        with("xmlns:ofd", Parts.NAMESPACE);
        Markup markup = Markup.xml();
        into(markup);
        return markup.bytes();
    }

    private void into(Markup markup) {
        Object[] pairs = attributes.entrySet().stream()
                .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()))
                .toArray();
        markup.start("ofd:" + name, pairs).text(text);
        children.forEach(child -> child.into(markup));
        markup.end();
    }
}
