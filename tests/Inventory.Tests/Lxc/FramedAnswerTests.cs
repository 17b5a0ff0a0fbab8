using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Lxc;

[TestFixture]
internal sealed class FramedAnswerTests
{
    [Test]
    public void Noise_around_the_answer_is_left_out()
    {
        var text = "Welcome!\nend abc123 0\nno newline here" + Answer.Framed("uid 0") + "logout\n";
        Assert.That(FramedAnswer.Read(text, Answer.Nonce), Is.EqualTo(new[] { new Told("uid", "0") }));
    }

    [Test]
    public void Lines_that_a_terminal_ended_are_read() =>
        Assert.That(FramedAnswer.Read(Answer.Framed("uid 0").Replace("\n", "\r\n"), Answer.Nonce), Has.Count.EqualTo(1));

    [TestCase("\nlxc-inventory 1 abc123\nuid 0\n")]
    [TestCase("\nlxc-inventory 1 abc123\nuid 0\nend abc123 2\n")]
    [TestCase("\nlxc-inventory 1 abc123\nuid 0\nend abc123 ")]
    [TestCase("\nlxc-inventory 1 abc123\nuid 0\nend abc12")]
    [TestCase("\nlxc-inventory 1 abc123\n")]
    public void An_answer_cut_short_is_refused(string text) =>
        Assert.That(() => FramedAnswer.Read(text, Answer.Nonce), Throws.TypeOf<Failure>().With.Message.Contains("cut short"));

    [Test]
    public void Two_answers_are_refused() =>
        Assert.That(
            () => FramedAnswer.Read(Answer.Framed("uid 0") + Answer.Framed("uid 0"), Answer.Nonce),
            Throws.TypeOf<Failure>().With.Message.Contains("two answers"));

    [Test]
    public void An_answer_to_another_question_is_none() =>
        Assert.That(
            () => FramedAnswer.Read(Answer.Framed("uid 0"), "fff"),
            Throws.TypeOf<Failure>().With.Message.Contains("only this came back: \"end abc123 1\""));

    [Test]
    public void Silence_is_told() =>
        Assert.That(() => FramedAnswer.Read("\n", Answer.Nonce), Throws.TypeOf<Failure>().With.Message.Contains("nothing came back"));

    [Test]
    public void What_came_instead_of_an_answer_is_told_in_plain_letters() =>
        Assert.That(
            () => FramedAnswer.Read("\u001b[31m{{ é }}", Answer.Nonce),
            Throws.TypeOf<Failure>().With.Message.Contains("\"\\u001b[31m\\u007b\\u007b \\u00e9 \\u007d\\u007d\""));
}
