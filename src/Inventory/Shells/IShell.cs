using System.Threading;

namespace Inventory.Shells;

/// <summary>A POSIX shell on some machine that runs one script and ends.</summary>
internal interface IShell
{
    /// <summary>Which machine and how, as <c>--verbose</c> and errors name it.</summary>
    string Name { get; }

    /// <summary>Runs a script as root and returns what it wrote to standard output.</summary>
    /// <exception cref="Failure">The machine could not be reached, root was refused, or the script failed.</exception>
    /// <exception cref="System.OperationCanceledException">The time is up; nothing is left running here.</exception>
    string Run(string script, CancellationToken cancellation);
}
