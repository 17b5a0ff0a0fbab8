namespace Inventory.Blueprints;

/// <summary>A place in a blueprint; line and column count from 1.</summary>
internal sealed record SourceMark(string Path, long Line, long Column)
{
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
