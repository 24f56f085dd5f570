// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/code/codelanguage.h"

namespace chat::ui {

namespace {

using L = CodeLanguage;

constexpr quint32 kCLike = L::SlashComment | L::BlockComment;

constexpr CodeLanguage kLanguages[] = {
    {"C", " c h ", L::Family::Words, kCLike | L::CharQuotes | L::Preprocessor,
        " alignas alignof auto break case const constexpr continue default do else enum extern for goto if inline"
        " register restrict return sizeof static static_assert struct switch thread_local typedef typeof union volatile"
        " while ",
        " bool char double float int int16_t int32_t int64_t int8_t intptr_t long ptrdiff_t short signed size_t ssize_t"
        " uint16_t uint32_t uint64_t uint8_t uintptr_t unsigned void FILE ",
        " NULL true false nullptr "},
    {"C++", " c++ cpp cc cxx hpp hxx hh ", L::Family::Words, kCLike | L::CharQuotes | L::Preprocessor | L::CapitalTypes,
        " alignas alignof and asm auto break case catch class co_await co_return co_yield concept const const_cast"
        " consteval constexpr constinit continue decltype default delete do dynamic_cast else enum explicit export "
        "extern"
        " final for friend goto if import inline module mutable namespace new noexcept not operator or override private"
        " protected public register reinterpret_cast requires return sizeof static static_assert static_cast struct"
        " switch template this thread_local throw try typedef typeid typename union using virtual volatile while ",
        " bool char char16_t char32_t char8_t double float int int16_t int32_t int64_t int8_t long map optional"
        " pair set short signed size_t string string_view uint16_t uint32_t uint64_t uint8_t unique_ptr unordered_map"
        " unsigned vector void wchar_t ",
        " true false nullptr NULL "},
    {"C#", " c# cs csharp ", L::Family::Words,
        kCLike | L::CharQuotes | L::Preprocessor | L::CapitalTypes | L::TripleQuotes,
        " abstract as async await base break case catch checked class const continue default delegate do else enum "
        "event"
        " explicit extern finally fixed for foreach get goto if implicit in init interface internal is lock nameof"
        " namespace new operator out override params partial private protected public readonly record ref return sealed"
        " set sizeof stackalloc static struct switch this throw try typeof unchecked unsafe using var virtual volatile"
        " when where while with yield ",
        " bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort"
        " void ",
        " true false null "},
    {"Java", " java ", L::Family::Words, kCLike | L::CharQuotes | L::Annotations | L::CapitalTypes | L::TripleQuotes,
        " abstract assert break case catch class const continue default do else enum extends final finally for goto if"
        " implements import instanceof interface native new non-sealed package permits private protected public record"
        " return sealed static strictfp super switch synchronized this throw throws transient try var volatile while"
        " yield ",
        " boolean byte char double float int long short void ", " true false null "},
    {"Kotlin", " kotlin kt kts ", L::Family::Words,
        kCLike | L::NestedComment | L::CharQuotes | L::Annotations | L::CapitalTypes | L::TripleQuotes,
        " abstract actual annotation as break by catch class companion const constructor continue crossinline data do"
        " else enum expect external final finally for fun get if import in infix init inline inner interface internal "
        "is"
        " lateinit noinline object open operator out override package private protected public reified return sealed "
        "set"
        " suspend tailrec this throw try typealias val value var vararg when where while ",
        " Any Boolean Byte Char Double Float Int Long Nothing Short String Unit ", " true false null "},
    {"JavaScript", " javascript js jsx mjs cjs node ", L::Family::Words,
        kCLike | L::SingleQuotes | L::Backticks | L::CapitalTypes,
        " as async await break case catch class const continue debugger default delete do else export extends finally "
        "for"
        " from function get if import in instanceof let new of return set static super switch this throw try typeof var"
        " void while with yield ",
        " Array Boolean Date Error JSON Map Math Number Object Promise RegExp Set String Symbol ",
        " true false null undefined NaN Infinity "},
    {"TypeScript", " typescript ts tsx ", L::Family::Words,
        kCLike | L::SingleQuotes | L::Backticks | L::Annotations | L::CapitalTypes,
        " abstract as asserts async await break case catch class const continue debugger declare default delete do else"
        " enum export extends finally for from function get if implements import in infer instanceof interface is keyof"
        " let namespace new of override private protected public readonly return satisfies set static super switch this"
        " throw try type typeof var while with yield ",
        " any bigint boolean never number object string symbol unknown void ",
        " true false null undefined NaN Infinity "},
    {"Python", " python py python3 pyi ", L::Family::Words,
        L::HashComment | L::SingleQuotes | L::TripleQuotes | L::Annotations | L::CapitalTypes,
        " and as assert async await break case class continue def del elif else except finally for from global if "
        "import"
        " in is lambda match nonlocal not or pass raise return try while with yield ",
        " bool bytes complex dict float frozenset int list object set str tuple type ",
        " True False None self cls NotImplemented Ellipsis "},
    {"Go", " go golang ", L::Family::Words, kCLike | L::CharQuotes | L::Backticks,
        " break case chan const continue default defer else fallthrough for func go goto if import interface map "
        "package"
        " range return select struct switch type var ",
        " any bool byte comparable complex128 complex64 error float32 float64 int int16 int32 int64 int8 rune string "
        "uint"
        " uint16 uint32 uint64 uint8 uintptr ",
        " true false nil iota "},
    {"Rust", " rust rs ", L::Family::Words, kCLike | L::NestedComment | L::CharQuotes | L::CapitalTypes | L::RawStrings,
        " as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut "
        "pub"
        " ref return static struct super trait type union unsafe use where while ",
        " bool char f32 f64 i128 i16 i32 i64 i8 isize str u128 u16 u32 u64 u8 usize ", " true false self Self "},
    {"Lua", " lua luau ", L::Family::Words, L::DashComment | L::SingleQuotes | L::LongBrackets,
        " and break do else elseif end for function goto if in local not or repeat return then until while ", "  ",
        " true false nil self _G _ENV "},
    {"Shell", " shell sh bash zsh fish console shellsession ", L::Family::Words,
        L::HashComment | L::SingleQuotes | L::Backticks | L::Dollars,
        " case do done elif else esac fi for function if in select then until while alias break cd continue declare "
        "echo"
        " eval exec exit export local printf read readonly return set shift source sudo test trap typeset unset ",
        "  ", " true false "},
    {"SQL", " sql mysql postgres postgresql pgsql sqlite plsql tsql ", L::Family::Words,
        L::DashComment | L::BlockComment | L::SingleQuotes | L::DoubledQuotes | L::NoCase,
        " add all alter and any as asc begin between by case cast check collate column commit constraint create cross"
        " cursor database default delete desc distinct drop else end except exists explain foreign from full function"
        " grant group having if in index inner insert intersect into is join key left like limit natural not of offset "
        "on"
        " or order outer over partition primary procedure references replace returning revoke right rollback row select"
        " set table then to transaction trigger truncate union unique update using values view when where with ",
        " bigint binary bit blob boolean bytea char character date datetime decimal double float int integer json jsonb"
        " numeric real serial smallint text time timestamp timestamptz tinyint uuid varchar ",
        " true false null current_date current_timestamp "},
    {"JSON", " json json5 jsonc ", L::Family::Json, kCLike | L::SingleQuotes, "  ", "  ", " true false null "},
    {"YAML", " yaml yml ", L::Family::Yaml, L::HashComment | L::SingleQuotes, "  ", "  ",
        " true false null yes no on off True False "},
    {"HTML", " html htm xml svg xhtml vue ", L::Family::Html, 0, "  ", "  ", "  "},
    {"CSS", " css scss less ", L::Family::Css, L::BlockComment | L::SlashComment | L::SingleQuotes, "  ", "  ", "  "},
    {"diff", " diff patch ", L::Family::Diff, 0, "  ", "  ", "  "},
};

} // namespace

const CodeLanguage *findCodeLanguage(const QString &name)
{
    if (name.isEmpty() || name.size() > 24 || name.contains(u' '))
        return nullptr;
    const std::string wanted = " " + name.toLower().toStdString() + " ";
    for (const CodeLanguage &language : kLanguages) {
        if (language.names.find(wanted) != std::string_view::npos)
            return &language;
    }
    return nullptr;
}

} // namespace chat::ui
