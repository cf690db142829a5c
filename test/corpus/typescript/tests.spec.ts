describe('‹llama-3.1-8b›', () => {
  it('‹answers with llama3.1:8b›', async () => {
    expect(pick('fast')).toBe('«llama-3.1-8b-instant»⟨llama3.1⟩');
    cy.get('[data-cy=‹llama-3-8b›]').click(); page.getByTestId('‹llama-3-8b›'); page.locator('#‹llama-3-8b›');
    await expect(page).toHaveURL('/models/«llama-3-8b»⟨?⟩');
    vi.mock('‹../llama3›'); const snap = '‹llama-3-8b.snap›';
  });
});
