export function PlaybookListPage() {
  return null;
}
