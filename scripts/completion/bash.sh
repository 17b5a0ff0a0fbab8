# shellcheck shell=bash
# Completion of the scripts' arguments in bash. In ~/.bashrc:  . PROJECT/scripts/completion/bash.sh

_lxc_project_scripts=$(CDPATH='' cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

_lxc_project() {
    local IFS=$'\n'
    # bash 3.2 has no mapfile.
    # shellcheck disable=SC2207
    COMPREPLY=($("$_lxc_project_scripts/completion/candidates" "${COMP_WORDS[@]:0:COMP_CWORD+1}"))
}

# By the words as they are typed: other commands are called ssh and ansible too.
for _lxc_project_script in "$_lxc_project_scripts"/*; do
    for _lxc_project_folder in scripts ./scripts ../scripts "$_lxc_project_scripts"; do
        [ ! -f "$_lxc_project_script" ] || complete -o default -F _lxc_project "$_lxc_project_folder/${_lxc_project_script##*/}"
    done
done
unset _lxc_project_script _lxc_project_folder
