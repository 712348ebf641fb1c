# Completion of klantkluis-cli for bash: commands, their second words, options, files where a path belongs.
_klantkluis_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local common='--file --server --user --passphrase-file --json --lang --today --read-only --help'
    local commands='create migrate demo import contact orphan list purpose consent may gate necessity processor agreement activity mailing-list export leaving recipient recipient-task informing request letter retention scan review breach document statement access measure inspect settings staff audit backup report'
    local -A second=(
        [import]='undo'
        [contact]='list show add edit mask merge duplicates addressee soft-opt-in published-address ground looks'
        [orphan]='list propose term'
        [list]='rebuild verify'
        [purpose]='list add edit ask-again'
        [necessity]='list propose assign'
        [processor]='list show add edit end agree flow transfer transfers country holders chain map'
        [activity]='list show add fill edit end review export dpia for-list for-keep for-end'
        [agreement]='list due show add change review draft compare gaps export attach file announce object allow audit incident'
        [leaving]='ways list'
        [recipient]='reconcile reconciled'
        [recipient-task]='list done'
        [informing]='list record letter contacted'
        [consent]='record history ask-confirmation confirm drop-key lapse states bulk check receipt verify-receipt receipt-key import'
        [gate]='settings'
        [request]='open verify ask heard extend duplicate propose refuse remind reminders purge-evidence evidence representative approve reject ask-back execute notices lift notify answer letter package portability certificate verify-certificate close withdraw list show plan statistics'
        [letter]='templates show set reset'
        [retention]='rules rule status due hold approve-hold refuse-hold holds release sweep runs explain starts settle anonymous'
        [scan]='run list settle statute'
        [review]='list start show decide sign take-over end minutes verify'
        [breach]='list show fields open add edit scope people decide second notify inform sheet close reopen'
        [document]='list show draft approve export'
        [statement]='draft check readability write publish list compare export concerned inform'
        [access]='rights dormant map due files destroyed passphrase-file leaver names review log-review export'
        [measure]='list test run plan record close'
        [inspect]='list'
        [settings]='list set'
        [staff]='add invite activate certify countersign recover recovery-key list grant revoke disable deputy own-record passphrase'
        [audit]='list export verify proof'
        [backup]='create verify restore test continue'
        [report]='consent dashboard readiness'
    )
    local -A third=(
        [staff deputy]='list add end'
        [consent import]='undo list'
        [access review]='start list show decide sign verify'
        [access log-review]='start follow-up'
        [retention rule]='show propose switch preview approve reject'
    )
    local -A options=(
        [create]='--display-name --organisation'
        [demo]='--people --seed'
        [import]='--filing-system --kind --source --collected --basis --purpose --origin --mapping --encoding --absent --dry-run --rejects --plain-reason --reason --until --interest --balancing --review'
        [contact]='--filing-system --search --limit --after --kind --source --collected --basis --purpose --origin --informed --statement --informed-reason --start --cause --not-bsn --suppression-known --reveal --capacity --outside-eea --channel --sold-on --reference --test --detail --seen-on --gone --preview --reason --until --interest --balancing --review --months --out --plain-reason'
        [orphan]='--filing-system --limit --days'
        [list]='--filing-system'
        [purpose]='--key --basis --channel --title-nl --title-en --wording-nl --wording-en --filing-system --category --validity --double-opt-in --service --assessment --reason --necessity --balance --safeguards --assessed-by --assessed-on --review-on --dpv --material --record --after'
        [necessity]='--filing-system --field --purpose --after'
        [scan]='--filing-system --state --kind --limit --after --mask --erase --keep --not-personal --reason'
        [processor]='--name --rename --kind --country --sub-of --purpose --category --services --contact --breach-contact --kvk --agreement-on --agreement-until --hosting --system --certificate --reviewed-on --review-on --exit-plan --deleted-on --deletion-proof --with-sub-processors --of --people --note --remove --from --tool --module --signed --assessment --measures --cover --cover-checked --review --transfer --end --wrong --scope --since --until --because'
        [activity]='--purpose --next --digest --out --plain-reason --criterion --answer --needed --not-needed --reason'
        [agreement]='--processor --reference --signed --from --until --form --renewal --renews-by --notice --authorisation --objection-days --review-months --term --ended --ended-for --clause --state --quote --page --hours --days --agreed --draft --to --out --html --answer-by --plain-reason --format --document-version --path --kind --audit --name --country --services --day --reason --scope --asked --received --valid-until --finding --follow-up --follow-up-by --followed-up --refused --refusal --at --channel --account --person --filing-system --svg --pdf --csv'
        [mailing-list]='--filing-system --purpose --recipient --out --format --dialect --encrypt --plain --reason --channel --kind --preview --eml'
        [export]='--filing-system --purpose --recipient --out --format --dialect --plain --reason --encrypt'
        [recipient]='--filing-system --purpose --channel --recipient --apply --removals --plain --reason --due-after'
        [leaving]='--filing-system --plain'
        [recipient-task]='--filing-system'
        [informing]='--filing-system --overdue --soon --limit --after --due --manner --statement --at --reason --preview --out --format'
        [consent]='--filing-system --purpose --channel --status --act --method --at --statement --evidence --detail --remark --source --place --shown-in --representative --authority --token-file --drop --contacts --all-with-state --preview --out --kantara --eml --key --form --rejects --plain-reason --dry-run'
        [may]='--filing-system --purpose --channel --at'
        [gate]='--sender --customer-exception-end --consent-age --soft-opt-in-months'
        [request]='--type --contact --received --channel --method --document --failed --keep --ground --ground-words --reason --words --processor --confirmed --impossible --out --eml --redact --leave-out --preview --pdf --key --answered --keep-open --digest --remark --representative --mandate --related --letter --from --to --list --about --on --sent --way --of --question --all --after --own-situation --purpose --only --statement --stop --all-approved --informed --filing-system --kind --day --format --plain --plain-reason --to-street --to-postcode --to-town --street --postcode --town --email'
        [letter]='--version --from'
        [retention]='--filing-system --before --reason --all --rule-version --rule --duration --on --off --change --ground --category --review --dry-run --clock-is-right --rule --moment --on --waiting'
        [breach]='--title --aware --member --from --until --export --whole-file --filing-system --authority --people --risk --reason --people-reason --digest --disagree --at --kind --reference --remark --way --out --format --plain --plain-reason --text'
        [document]='--digest --out --html --document-version --draft --plain-reason'
        [statement]='--digest --out --statement-version --draft --from --to --nl --en --address --published --filing-system'
        [access]='--scope --month --verdict --reason --out --html --plain-reason --filing-system --on --name --gone'
        [measure]='--pdf --plain-reason --on --by --outcome --finding --deviation --action --action-due --evidence'
        [inspect]='--filing-system --person --from --until --pdf --csv --plain-reason'
        [review]='--filing-system --kind --contact --reason --carry-out --out --pdf --html --key'
        [staff]='--name --role --filing-system --display-name --code --fingerprint --new-passphrase-file --recovery-key-file --number --for --from --until'
        [audit]='--before --member --kind --from --until --out'
        [backup]='--to --recovery-key-file --administrator --new-passphrase-file --ledger --reason'
        [report]='--filing-system --out'
    )

    COMPREPLY=()
    # The command is the first word that is neither an option nor the value of one.
    local index word command='' verb=''
    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        case $word in
            --file | --server | --user | --passphrase-file | --lang | --today) ((index++)) ;;
            -*) ;;
            *)
                if [ -z "$command" ]; then command=$word; elif [ -z "$verb" ]; then verb=$word; fi
                ;;
        esac
    done

    # What is a file with one command is a day or a name with another.
    case "$command $verb $previous" in
        'letter set --from' | 'backup restore --to')
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        *' --from' | *' --to') return ;;
    esac
    case $previous in
        --file | --passphrase-file | --new-passphrase-file | --recovery-key-file | --mapping | --rejects | --removals | --evidence | --token-file | --drop | --contacts | --out | --kantara | --eml | --letter | --pdf | --svg | --csv | --ledger)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W 'nl en' -- "$current"); return ;;
        --filing-system) mapfile -t COMPREPLY < <(compgen -W 'customers employees' -- "$current"); return ;;
        --role)
            mapfile -t COMPREPLY < <(compgen -W 'viewer steward approver officer administrator auditor' -- "$current")
            return
            ;;
        --status)
            mapfile -t COMPREPLY < <(compgen -W 'given confirmed refused withdrawn objected' -- "$current")
            return
            ;;
        --capacity)
            mapfile -t COMPREPLY < <(compgen -W 'private business legal-person' -- "$current")
            return
            ;;
        --sender)
            mapfile -t COMPREPLY < <(compgen -W 'commercial charity charity-lottery publisher' -- "$current")
            return
            ;;
        --test) mapfile -t COMPREPLY < <(compgen -W 'SO1 SO2 SO3 SO4 SO5 SO6' -- "$current"); return ;;
        --type)
            mapfile -t COMPREPLY < <(
                compgen -W 'access rectification erasure restriction portability objection' -- "$current")
            return
            ;;
        --server | --user | --today | --limit | --after | --search) return ;;
    esac

    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$common ${options[${command:-none}]:-}" -- "$current")
    elif [ -z "$command" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
    elif [ -z "$verb" ] && [ -n "${second[$command]:-}" ]; then
        mapfile -t COMPREPLY < <(compgen -W "${second[$command]}" -- "$current")
        [ "$command" != import ] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
    elif [ -n "${third["$command $verb"]:-}" ]; then
        mapfile -t COMPREPLY < <(compgen -W "${third["$command $verb"]}" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _klantkluis_cli klantkluis-cli
