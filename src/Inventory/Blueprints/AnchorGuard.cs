using System.Collections.Generic;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Inventory.Blueprints;

/// <summary>
/// Stops what the representation model would follow without end or take in silence, as PyYAML does: an alias inside
/// what it names, an unknown or repeated anchor, a second document. Nesting is limited because the model recurses.
/// </summary>
internal sealed class AnchorGuard(SourceFile file, IParser parser) : IParser
{
    private const int DeepestNesting = 100;

    private readonly HashSet<AnchorName> known = [];
    private readonly Stack<AnchorName> open = new();
    private int documents;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        var moved = parser.MoveNext();
        if (moved && parser.Current is { } parsed)
            Check(parsed);
        return moved;
    }

    private void Check(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart when ++documents > 1:
                throw Refuse(parsed, "a second YAML document; a blueprint is one document, so remove the line ---");
            case AnchorAlias alias:
                CheckAlias(alias);
                break;
            case MappingEnd or SequenceEnd:
                open.Pop();
                break;
            case NodeEvent node:
                Enter(node);
                break;
        }
    }

    private void CheckAlias(AnchorAlias alias)
    {
        if (open.Contains(alias.Value))
            throw Refuse(alias, $"*{alias.Value} stands inside the value it names; an alias may only follow the whole value");
        if (!known.Contains(alias.Value))
            throw Refuse(alias, $"*{alias.Value} is unknown; an alias needs &{alias.Value} before it");
    }

    private void Enter(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty && !known.Add(node.Anchor))
            throw Refuse(node, $"&{node.Anchor} is defined twice; an anchor may be defined once");
        if (node is not (MappingStart or SequenceStart))
            return;
        open.Push(node.Anchor);
        if (open.Count > DeepestNesting)
            throw Refuse(node, $"nested too deeply; {DeepestNesting} levels are allowed");
    }

    private Failure Refuse(ParsingEvent parsed, string problem) => SourceFile.Refuse(file.At(parsed.Start), problem);
}
