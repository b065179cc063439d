import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { heading, open } from './app.tsx';
import { at, dialog, mockTheTalk, t } from './talk.tsx';

mockTheTalk();

describe('the presenter’s window', () => {
  it('has this slide, the next, the notes and a timer, and steers by the same keys', async () => {
    const { user } = open(at('area-7.reconsideration.course', '?view=presenter'));
    await heading(/演讲者窗口：全市收到复议申请101件/);
    expect(screen.getByText(/先讲总数/)).toBeInTheDocument();
    expect(screen.getByRole('timer')).toHaveTextContent('0:00');
    await user.click(screen.getByRole('button', { name: t.start }));
    expect(screen.getByRole('button', { name: t.pause })).toBeInTheDocument();
    await user.keyboard('{PageUp}');
    expect(await heading(/演讲者窗口：依法化解社会矛盾/)).toBeInTheDocument();
  });

  it('has Space go on after a click on any of its buttons', async () => {
    const { user } = open(at('area-7.reconsideration.course', '?view=presenter'));
    await heading(/演讲者窗口：全市收到复议申请101件/);
    await user.click(screen.getByRole('button', { name: t.previous }));
    await heading(/演讲者窗口：依法化解社会矛盾/);
    await user.keyboard(' ');
    await heading(/演讲者窗口：全市收到复议申请101件/);
    await user.click(screen.getByRole('button', { name: t.pause }));
    await user.keyboard('{PageUp}');
    await heading(/演讲者窗口：依法化解社会矛盾/);
    await user.click(screen.getByRole('button', { name: t.pause }));
    await user.click(screen.getByRole('button', { name: t.start }));
    await user.keyboard(' ');
    await heading(/演讲者窗口：全市收到复议申请101件/);
    expect(screen.getByRole('button', { name: t.pause })).toBeInTheDocument();
  });

  it('names the check that does not hold on the part of an exhibit that shows its figures', async () => {
    const { user } = open(at('area-7.reconsideration.course.part-2', '?view=presenter'));
    await heading(/演讲者窗口/);
    expect(screen.queryByText(/五种复议结果/)).not.toBeInTheDocument();
    await user.keyboard('{PageDown}');
    expect(await screen.findByText(/五种复议结果/)).toBeInTheDocument();
  });

  it('answers the keys of the stage: its panels open here, what is the stage’s own is said to be', async () => {
    const { user } = open(at('area-7.mediation.success', '?view=presenter'));
    await heading(/99.51%/);
    await user.keyboard('s');
    const panel = await dialog();
    expect(within(panel).getByText('“成功率99.51%”')).toBeInTheDocument();
    await user.click(within(panel).getByRole('button', { name: t.close }));
    await user.keyboard('o');
    expect(await screen.findByRole('dialog', { name: t.slides })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t.close }));
    await user.keyboard('a');
    expect(await screen.findByText(t.onStage)).toBeInTheDocument();
  });

  it('says when the stage is not there and how to open it', async () => {
    open(at('overview', '?view=presenter'));
    await heading(/演讲者窗口/);
    expect(await screen.findByText(t.gone, {}, { timeout: 6000 })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: t.openStage })).toHaveAttribute('href', at('overview'));
  }, 10_000);

  it('takes what is typed into its fields for text', async () => {
    const { user } = open(at('overview', '?view=presenter'));
    await heading(/演讲者窗口/);
    await user.type(screen.getByRole('spinbutton'), '15');
    await heading(/9个领域/);
    expect(localStorage.getItem('rol.present.minutes')).toBe('15');
  });

  it('blocked, is offered as a link', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('w');
    const link = await screen.findByRole('link', { name: t.popupLink });
    expect(link).toHaveAttribute('href', expect.stringContaining(at('overview', '?view=presenter')));
  });
});
