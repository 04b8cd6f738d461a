// In a set each value is only once.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        set<int> values;
        for (ListNode* node : lists)
            for (; node; node = node->next) values.insert(node->val);
        ListNode dummy, *last = &dummy;
        for (int value : values) last = last->next = new ListNode(value);
        return dummy.next;
    }
};
