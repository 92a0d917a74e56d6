import { person } from '../../../components/Icon';
import { Callout } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { placeOf } from '../../../rules';
import { everywhere } from '../../../rules/profile';
import { siteList, siteName } from '../../people/book';
import { AccountPage } from '../accounts/AccountPage';
import { AccountRow } from '../accounts/AccountRow';
import { useAccounts } from '../accounts/use-accounts';

export const title = 'accounts.title';
export const icon = person;
export const order = 25;

/** What Takt should know about the accounts. `#accounts/x/moni` asks about one of them, `#accounts/x` about all on X, `#accounts/*` about all there are. */
export default function Accounts({ rest }: { rest: string }) {
  const { say } = useWords();
  const { list = [], trouble } = useAccounts();
  if (rest === everywhere || siteList.some(({ id }) => rest === id || (rest.startsWith(`${id}/`) && rest.length > id.length + 1))) return <AccountPage key={rest} place={rest} />;
  return (
    <div class="o-page">
      <h1 tabIndex={-1}>{say('accounts.title')}</h1>
      <p class="o-lead">{say('accounts.lead')}</p>
      {trouble && (
        <Callout tone="error" alert>
          {say(`error.${trouble}`)}
        </Callout>
      )}
      <ul class="t-card t-rows a-list">
        <AccountRow place={everywhere} name={say('accounts.all')} where={say('accounts.all.hint')} />
      </ul>
      <section class="o-section" aria-labelledby="seen">
        <h2 id="seen">{say('accounts.seen')}</h2>
        {list.length === 0 ? (
          <p class="o-lead">{say('accounts.none')}</p>
        ) : (
          <ul class="t-card t-rows a-list">
            {list.map(({ site, account }) => (
              <AccountRow key={placeOf(site, account)} place={placeOf(site, account)} name={account} where={siteName(site)} />
            ))}
          </ul>
        )}
      </section>
      <section class="o-section" aria-labelledby="sites">
        <h2 id="sites">{say('accounts.sites')}</h2>
        <p class="o-lead">{say('accounts.sites.lead')}</p>
        <ul class="t-card t-rows a-list a-sites">
          {siteList.map(({ id, name }) => (
            <AccountRow key={id} place={id} name={name} />
          ))}
        </ul>
      </section>
    </div>
  );
}
