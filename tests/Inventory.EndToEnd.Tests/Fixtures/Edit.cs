using System;
using System.IO;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A file of a checkout that has another text until this is disposed.</summary>
internal sealed class Edit : IDisposable
{
    private readonly string path;
    private readonly string? former;

    public Edit(Checkout checkout, string relative, Func<string, string> change)
    {
        path = checkout.PathOf(relative);
        former = File.Exists(path) ? File.ReadAllText(path) : null;
        File.WriteAllText(path, change(former ?? ""));
    }

    public Edit(Checkout checkout, string relative, string text)
        : this(checkout, relative, _ => text)
    {
    }

    public void Dispose()
    {
        if (former is null)
            File.Delete(path);
        else
            File.WriteAllText(path, former);
    }
}
