namespace Inventory.Blueprints;

internal enum TaggedTextKind
{
    /// <summary><c>!vault</c>: encrypted, decrypted by Ansible when used.</summary>
    Vault,

    /// <summary><c>!unsafe</c>: never templated.</summary>
    Unsafe,
}
