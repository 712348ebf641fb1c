// Carries the headers that the tests share; it does nothing.
int main()
{
    return 0;
}
