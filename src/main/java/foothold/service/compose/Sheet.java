package foothold.service.compose;

import foothold.domain.etiquette.Context;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Template;
import foothold.service.compose.fill.Filling;
import foothold.service.compose.fill.Material;
import foothold.service.compose.template.Templates;

import java.util.List;
import java.util.Optional;

/**
 * Everything an editor needs to write one message, read at one moment.
 *
 * @param material what is known of the person
 * @param filling what placeholders stand for
 * @param context what the checker goes by
 * @param templates all there are
 * @param message the message as it is to be: a planned one that is gone on with, or one that is not
 *     kept anywhere yet, filled from the template that fits best
 */
public record Sheet(
        Material material,
        Filling filling,
        Context context,
        List<Templates.Listed> templates,
        Message message) {

    /** The same with another message. */
    Sheet with(Message other) {
        return new Sheet(material, filling, context, templates, other);
    }

    /** The templates for such a message, in their order. */
    public List<Template> suiting(Kind kind, Channel channel) {
        return templates.stream()
                .map(Templates.Listed::template)
                .filter(each -> Choice.suits(each, kind, channel))
                .toList();
    }

    /** The template to begin such a message with; empty when none suits. */
    public Optional<Template> propose(Kind kind, Channel channel) {
        return new Choice(material, filling).propose(templates, kind, channel);
    }

    /** The words that template gives this message. */
    public Message.Words words(Template template) {
        return new Message.Words(
                filling.fill(template.subject()),
                filling.fill(template.body()),
                Message.Response.NONE,
                template.id());
    }
}
