using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class YamlScalarTests
{
    [TestCase("!vault")]
    [TestCase("!vault-encrypted")]
    public void An_encrypted_text_is_kept_as_it_is(string tag)
    {
        Assert.That(
            Reading.Value($"{tag} |\n      $ANSIBLE_VAULT;1.1;AES256\n      3030\n"),
            Is.EqualTo(new TaggedText(TaggedTextKind.Vault, "$ANSIBLE_VAULT;1.1;AES256\n3030\n")));
    }

    [TestCase("!unsafe \"{{ x }}\"", "{{ x }}")]
    [TestCase("!unsafe 12", "12")]
    public void An_unsafe_scalar_is_always_text(string yaml, string text)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(new TaggedText(TaggedTextKind.Unsafe, text)));
    }

    [TestCase("!!bool oN", true)]
    [TestCase("!!bool 'false'", false)]
    [TestCase("!!null anything", null)]
    public void An_explicit_tag_counts(string yaml, object? value)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(value));
    }

    [TestCase("!foo bar", "unknown tag \"!foo\"; !vault, !unsafe and YAML's own such as !!str are allowed")]
    [TestCase("!!python/none x", "unknown tag \"tag:yaml.org,2002:python/none\"; ")]
    [TestCase("!!binary aGk=", "!!binary cannot be written as JSON; ")]
    [TestCase("!!set {a, b}", "!!set cannot be written as JSON; use a list")]
    [TestCase("!!bool maybe", "\"maybe\" is not a bool; true and false are allowed")]
    [TestCase("!!map text", "\"text\" is not a mapping; ")]
    [TestCase("!!seq text", "\"text\" is not a list; ")]
    [TestCase("=", "a lone = has a meaning of its own in YAML 1.1; put it in quotes")]
    [TestCase("<<", "a lone << is a merge key in YAML 1.1; put it in quotes")]
    public void What_Ansible_or_JSON_cannot_take_is_refused(string yaml, string reason)
    {
        Assert.That(Reading.Refusal($"a:\n  vars:\n    x: {yaml}"), Does.StartWith("3:8: " + reason));
    }
}
