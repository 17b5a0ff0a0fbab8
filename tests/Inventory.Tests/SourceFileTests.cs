using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class SourceFileTests
{
    [TestCase("// Console.WriteLine")]
    [TestCase("var text = \"Console.WriteLine\";")]
    [TestCase("var text = \"say \\\" Console.\";")]
    public void Comments_and_strings_mention_nothing(string line) =>
        Assert.That(new SourceFile("Program.cs", [line]).Mentions(@"Console\."), Is.False);

    [TestCase("var quote = '\"'; Console.Write(quote);")]
    [TestCase("var text = \"a\" + Console.ReadLine() + \"b\";")]
    public void Code_beside_them_does(string line) =>
        Assert.That(new SourceFile("Program.cs", [line]).Mentions(@"Console\."), Is.True);

    [Test]
    public void A_file_belongs_to_the_station_of_its_folder() =>
        Assert.That(new SourceFile("Lxc/Container.cs", []).Station, Is.EqualTo("Lxc"));
}
