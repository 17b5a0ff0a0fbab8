using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>The file a blueprint is read from: it knows how to say where something is wrong.</summary>
internal sealed record SourceFile(string Path)
{
    public SourceMark At(in Mark mark) => new(Path, mark.Line, mark.Column);

    public SourceMark At(YamlNode node) => At(node.Start);

    /// <summary>A failure of the form <c>FILE:LINE:COLUMN: what is wrong; what is allowed</c>.</summary>
    public Failure Refuse(YamlNode node, string problem) => Refuse(At(node), problem);

    public static Failure Refuse(SourceMark mark, string problem) => new($"{mark}: {problem}");
}
