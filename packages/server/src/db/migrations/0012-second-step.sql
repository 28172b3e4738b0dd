-- Somebody who lost the telephone and the backup codes is let back in by an administrator, who takes the second step off: the secret
-- goes, which the application still never reads, and the mark on the account with it. It can be taken off so, not set.

GRANT SELECT (tenant, user_id), DELETE ON auth.two_factor TO giaoban_app;
GRANT UPDATE (two_factor_enabled) ON auth."user" TO giaoban_app;

CREATE POLICY see ON auth.two_factor FOR SELECT TO giaoban_app USING ((SELECT holds('operator', 'administrator')));
CREATE POLICY take ON auth.two_factor FOR DELETE TO giaoban_app USING ((SELECT holds('operator', 'administrator')));
CREATE POLICY take_second_step ON auth."user" FOR UPDATE TO giaoban_app
  USING ((SELECT holds('operator', 'administrator'))) WITH CHECK (NOT two_factor_enabled);
