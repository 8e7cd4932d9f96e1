<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AmountEdit</name>
    <message>
        <source>%1, amount and currency</source>
        <translation>%1，金额和货币</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1，货币</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Starting the demo store…</source>
        <translation>正在启动演示商店…</translation>
    </message>
    <message>
        <source>The demo store did not start: %1</source>
        <translation>演示商店未能启动：%1</translation>
    </message>
    <message>
        <source>Northwind Fonts (demo)</source>
        <translation>Northwind Fonts（演示）</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive this product?</source>
        <translation>要归档此产品吗？</translation>
    </message>
    <message>
        <source>&amp;Archive product</source>
        <translation>归档产品(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Archiving the product…</source>
        <translation>正在归档产品…</translation>
    </message>
    <message>
        <source>Nobody can buy it any more. Customers who subscribe already stay subscribed. The API can&apos;t undo this: only Creem&apos;s web dashboard brings a product back.</source>
        <translation>此后无人能再购买它。已订阅的客户仍保持订阅。此操作无法通过 API 撤销：只有在 Creem 的网页控制台中才能恢复产品。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, billing</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1，正式模式</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1，测试模式</translation>
    </message>
    <message>
        <source>Open Creem&apos;s &amp;dashboard</source>
        <translation>打开 Creem 控制台(&amp;D)</translation>
    </message>
    <message>
        <source>The product is not archived</source>
        <translation>产品未归档</translation>
    </message>
    <message>
        <source>It is still on sale. You can try again.</source>
        <translation>它仍在销售。您可以重试。</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费总额</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>周期结束</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>下次扣款</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活次数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Use for this &amp;session only</source>
        <translation>仅用于本次会话(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>商店名称</translation>
    </message>
    <message>
        <source>My store</source>
        <translation>我的商店</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Store &amp;name</source>
        <translation>商店名称(&amp;N)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Retry the keychain</source>
        <translation>重试密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;demo store</source>
        <translation>试用演示商店(&amp;D)</translation>
    </message>
    <message>
        <source>The key is kept in memory until Creamery closes. It is not written anywhere.</source>
        <translation>密钥仅保留在内存中，直到 Creamery 关闭，不会写入任何地方。</translation>
    </message>
    <message>
        <source>You find it in Creem&apos;s dashboard under Settings, API keys. It is kept in your desktop&apos;s keychain and nowhere else.</source>
        <translation>您可以在 Creem 控制台的“Settings”“API keys”中找到它。它只保存在您桌面的密钥环中，不会存到别处。</translation>
    </message>
    <message>
        <source>A live key begins with creem_.</source>
        <translation>正式密钥以 creem_ 开头。</translation>
    </message>
    <message>
        <source>A test key begins with creem_test_.</source>
        <translation>测试密钥以 creem_test_ 开头。</translation>
    </message>
    <message>
        <source>Live keys begin with creem_, test keys with creem_test_.</source>
        <translation>正式密钥以 creem_ 开头，测试密钥以 creem_test_ 开头。</translation>
    </message>
    <message>
        <source>This isn&apos;t a Creem API key: those begin with creem_ and hold no spaces.</source>
        <translation>这不是 Creem API 密钥：此类密钥以 creem_ 开头，且不含空格。</translation>
    </message>
    <message>
        <source>This is a test key; a live key is needed here.</source>
        <translation>这是测试密钥；此处需要正式密钥。</translation>
    </message>
    <message>
        <source>This is a live key; a test key is needed here.</source>
        <translation>这是正式密钥；此处需要测试密钥。</translation>
    </message>
    <message>
        <source>A test key: it opens the store&apos;s test mode.</source>
        <translation>测试密钥：将打开商店的测试模式。</translation>
    </message>
    <message>
        <source>A live key: it opens the real store.</source>
        <translation>正式密钥：将打开真实的商店。</translation>
    </message>
    <message>
        <source>Asking Creem whether it accepts this key…</source>
        <translation>正在向 Creem 验证此密钥…</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>追踪 ID：%1</translation>
    </message>
</context>
<context>
    <name>CustomFieldBox</name>
    <message>
        <source>no minimum</source>
        <translation>无下限</translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>复选框</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What the customer is asked, at most 50 characters.</source>
        <translation>向客户提出的问题，最多 50 个字符。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>How your program finds the answer: letters and digits.</source>
        <translation>您的程序据此查找答案：字母和数字。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Text beside it</source>
        <translation>旁边的文本</translation>
    </message>
    <message>
        <source>Markdown, for a link to your terms.</source>
        <translation>Markdown，可用于链接到您的条款。</translation>
    </message>
    <message>
        <source>Custom field %1: %2</source>
        <translation>自定义字段 %1：%2</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>最少字符数</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>最多字符数</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEditor</name>
    <message>
        <source>Add a &amp;field</source>
        <translation>添加字段(&amp;F)</translation>
    </message>
    <message>
        <source>Add a custom field</source>
        <translation>添加自定义字段</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Choose a customer to see the whole story.</source>
        <translation>选择一个客户，查看其完整记录。</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>正在读取客户…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Everyone who buys from you will be listed here.</source>
        <translation>向您购买的每个人都将列在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费总额</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>您的 ID</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>number of records</comment>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>正在询问 Creem…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>activations, at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 activated</source>
        <comment>activations</comment>
        <translation>已激活 %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>subscriptions of %1</source>
        <translation>%1 的订阅</translation>
    </message>
    <message>
        <source>payments of %1</source>
        <translation>%1 的付款</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>label, address</comment>
        <translation>%1：打开 %2</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>%1, in the details</source>
        <translation>%1，详情中</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>%1: show %2</source>
        <comment>label, record</comment>
        <translation>%1：显示 %2</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <comment>record, id</comment>
        <translation>显示 %1，%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>number of records</comment>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <comment>records</comment>
        <translation>显示全部：%1</translation>
    </message>
</context>
<context>
    <name>DiscountsPage</name>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Search discounts</source>
        <translation>搜索折扣</translation>
    </message>
    <message>
        <source>Choose a discount to see all that Creem knows of it.</source>
        <translation>选择一个折扣，查看 Creem 中有关它的全部信息。</translation>
    </message>
    <message>
        <source>Reading the discounts…</source>
        <translation>正在读取折扣…</translation>
    </message>
    <message>
        <source>No discounts yet</source>
        <translation>还没有折扣</translation>
    </message>
    <message>
        <source>The codes that you give to customers will be listed here.</source>
        <translation>您提供给客户的代码将列在这里。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>redemptions, maximum</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>redemptions</comment>
        <translation>%1，无上限</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Creem names no product for it.</source>
        <translation>Creem 未为其指明产品。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>EditProductDialog</name>
    <message>
        <source>Edit product</source>
        <translation>编辑产品</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>正在保存更改…</translation>
    </message>
    <message>
        <source>This makes a new price. Customers who subscribe already may keep paying the old one, %1.</source>
        <translation>这会产生新的价格。已订阅的客户可能继续支付原价 %1。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Creem has not taken the changes over</source>
        <translation>Creem 未采用这些更改</translation>
    </message>
    <message>
        <source>The product is as it was before. You can save again.</source>
        <translation>产品保持原样。您可以再次保存。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1，正式模式</translation>
    </message>
    <message>
        <source>Change this product in live mode?</source>
        <translation>要在正式模式下更改此产品吗？</translation>
    </message>
    <message>
        <source>New customers pay the new price at once. Customers who subscribe already may keep the old one.</source>
        <translation>新客户立即支付新价格。已订阅的客户可能保留原价。</translation>
    </message>
    <message>
        <source>Real customers of %1 will see it at once.</source>
        <translation>%1 的真实客户会立即看到。</translation>
    </message>
    <message>
        <source>Save in &amp;live mode</source>
        <translation>在正式模式下保存(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message numerus="yes">
        <source>Creem asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Creem 要求等待 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creem asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Creem 要求等待 %n 分钟后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>A live key doesn&apos;t open the test store: test keys begin with creem_test_.</source>
        <translation>正式密钥无法打开测试商店：测试密钥以 creem_test_ 开头。</translation>
    </message>
    <message>
        <source>A test key doesn&apos;t open the live store: live keys don&apos;t begin with creem_test_.</source>
        <translation>测试密钥无法打开正式商店：正式密钥不以 creem_test_ 开头。</translation>
    </message>
    <message>
        <source>Creem does not accept the key</source>
        <translation>Creem 不接受该密钥</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced in Creem&apos;s dashboard, or it may lack the right to do this.</source>
        <translation>它可能已在 Creem 控制台中被删除或替换，或者没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>Your key is still stored. Connect the store again with the key that Creem shows now.</source>
        <translation>您的密钥仍然保存着。请使用 Creem 当前显示的密钥重新连接商店。</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t have this any more</source>
        <translation>Creem 中已不存在此项</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to the other mode. Refresh the list to see what there is.</source>
        <translation>它可能已被删除，或属于另一模式。请刷新列表查看现有内容。</translation>
    </message>
    <message>
        <source>This contradicts what Creem has already</source>
        <translation>这与 Creem 中的现有内容冲突</translation>
    </message>
    <message>
        <source>Refresh the list to see how it stands now, then decide again.</source>
        <translation>请刷新列表查看当前状态，然后重新决定。</translation>
    </message>
    <message>
        <source>Creem asks for fewer requests</source>
        <translation>Creem 要求减少请求</translation>
    </message>
    <message>
        <source>Creem has a problem of its own</source>
        <translation>Creem 自身出现问题</translation>
    </message>
    <message>
        <source>It answered with status %1. This is not your doing: try again in a few minutes.</source>
        <translation>它返回了状态 %1。这不是您的问题：请过几分钟再试。</translation>
    </message>
    <message>
        <source>Creem did not accept this</source>
        <translation>Creem 未接受此操作</translation>
    </message>
    <message>
        <source>It gave no reason, only the status %1.</source>
        <translation>未说明原因，仅返回状态 %1。</translation>
    </message>
    <message>
        <source>Creem can&apos;t be reached</source>
        <translation>无法连接 Creem</translation>
    </message>
    <message>
        <source>There is no connection to Creem&apos;s server. Check the network, then try again.</source>
        <translation>无法连接到 Creem 的服务器。请检查网络后重试。</translation>
    </message>
    <message>
        <source>The connection isn&apos;t safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The server could not prove that it is Creem&apos;s, so nothing was sent to it. Check the date of this computer, and whether a proxy or a network&apos;s sign-in page stands in between.</source>
        <translation>服务器无法证明其属于 Creem，因此未向其发送任何内容。请检查此计算机的日期，以及中间是否有代理或网络登录页面。</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Creem&apos;s answer did not come through. Check the network, then try again.</source>
        <translation>未收到 Creem 的应答。请检查网络后重试。</translation>
    </message>
    <message>
        <source>Creem takes too long</source>
        <translation>Creem 响应过慢</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>未及时收到应答。请稍后重试。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The request was given up before an answer came.</source>
        <translation>在收到应答之前已放弃请求。</translation>
    </message>
    <message>
        <source>Creem&apos;s server points elsewhere</source>
        <translation>Creem 的服务器指向了别处</translation>
    </message>
    <message>
        <source>It answered with another address. Creamery doesn&apos;t follow it, because your key must not go anywhere else. A network&apos;s sign-in page does this too: open a web page to see.</source>
        <translation>它返回了另一个地址。Creamery 不会跟随跳转，因为您的密钥不得发送到别处。网络登录页面也会造成这种情况：请打开任一网页查看。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>Creem sent more than Creamery accepts at once, so it stopped reading.</source>
        <translation>Creem 发送的内容超出 Creamery 单次可接受的大小，因此已停止读取。</translation>
    </message>
    <message>
        <source>Creem answered something that Creamery doesn&apos;t understand</source>
        <translation>Creamery 无法理解 Creem 的应答</translation>
    </message>
    <message>
        <source>Perhaps Creem has changed; a newer Creamery may know it.</source>
        <translation>可能 Creem 已有变更；较新版本的 Creamery 或许能够识别。</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>追踪 ID：%1</translation>
    </message>
    <message>
        <source>Nothing was sent: at Creem everything is as it was.</source>
        <translation>未发送任何内容：Creem 中一切保持原样。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Creem may have carried it out all the same. Check before you do it again.</source>
        <translation>Creem 可能已经执行了此操作。请先核实再重新操作。</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done</source>
        <translation>无法确定此操作是否已执行</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of records</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter, %1</source>
        <translation>筛选，%1</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The keychain holds no key for this store.</source>
        <translation>密钥环中没有此商店的密钥。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to use the stored key.</source>
        <translation>密钥环已锁定。请解锁以使用已保存的密钥。</translation>
    </message>
    <message>
        <source>This computer runs no keychain service (such as GNOME Keyring or KWallet), so no stored key can be read and none can be kept.</source>
        <translation>此计算机未运行密钥环服务（如 GNOME Keyring 或 KWallet），因此无法读取已保存的密钥，也无法保存密钥。</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer. It may be busy or waiting for a password in another window.</source>
        <translation>密钥环没有响应。它可能正忙，或正在另一窗口中等待输入密码。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was dismissed.</source>
        <translation>密钥环未解锁：其提示已被关闭。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>密钥环报告了错误。</translation>
    </message>
    <message>
        <source>The list of stores was written by a later version of Creamery. It was left as it is.</source>
        <translation>商店列表由更高版本的 Creamery 写入，已保持原样。</translation>
    </message>
    <message>
        <source>The list of stores can&apos;t be read.</source>
        <translation>无法读取商店列表。</translation>
    </message>
    <message>
        <source>The list of stores can&apos;t be written. What was stored before is still stored.</source>
        <translation>无法写入商店列表。之前保存的内容仍然保留。</translation>
    </message>
    <message>
        <source>Another program holds the list of stores. Try again.</source>
        <translation>商店列表正被其他程序占用。请重试。</translation>
    </message>
    <message>
        <source>This store is no longer in the list. Another window may have removed it.</source>
        <translation>此商店已不在列表中，可能已在另一窗口中移除。</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Saving %1 rows…</source>
        <translation>正在保存 %1 行…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were exported</source>
        <translation>
            <numerusform>已导出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>No file was written or changed.</source>
        <translation>未写入或更改任何文件。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>将显示的内容保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2 项</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, sums by currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>too much to add up: %1</source>
        <comment>currencies</comment>
        <translation>数额过大，无法合计：%1</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>%1 is not in the local copy yet.</source>
        <translation>%1 尚不在本地副本中。</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>追踪 ID：%1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s), but none with this search and these filters.</source>
        <translation>
            <numerusform>共有 %n 条记录，但没有符合此搜索和筛选条件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>清除搜索和筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Reading was stopped before it came to this list.</source>
        <translation>在读取到此列表之前，读取已停止。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>您看到的内容读取于 %1。</translation>
    </message>
    <message>
        <source>What you see is only part of the list.</source>
        <translation>您看到的只是列表的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can&apos;t be shown: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>有 %n 条记录无法显示：Creem 发送了 Creamery 无法理解的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as they came and are left out of this list and its sums.</source>
        <translation>它们按原样保留，但不计入此列表及其合计。</translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <translation>查看(&amp;L)…</translation>
    </message>
    <message>
        <source>The local copy was damaged and is being read anew</source>
        <translation>本地副本已损坏，正在重新读取</translation>
    </message>
    <message>
        <source>Nothing is lost at Creem. The damaged file was set aside as %1</source>
        <translation>Creem 中没有丢失任何内容。损坏的文件已另存为 %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 (test mode) – Creamery</source>
        <translation>%1（测试模式）– Creamery</translation>
    </message>
    <message>
        <source>%1 – Creamery</source>
        <translation>%1 – Creamery</translation>
    </message>
    <message>
        <source>Creamery</source>
        <translation>Creamery</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>A change is still being sent</source>
        <translation>仍在发送一项更改</translation>
    </message>
    <message>
        <source>Creem has not answered yet. If you leave now, nobody here will know whether the change was made; look at the record before you send it again.</source>
        <translation>Creem 尚未应答。如果现在离开，这里将无法得知更改是否已完成；再次发送前请先查看该记录。</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>仍要离开</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
</context>
<context>
    <name>MirrorWords</name>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>The local copy was written by a later version of Creamery</source>
        <translation>本地副本由更高版本的 Creamery 写入</translation>
    </message>
    <message>
        <source>It is left untouched. Update Creamery, or forget this store here and connect it again.</source>
        <translation>它保持原样。请更新 Creamery，或在此处忘记该商店后重新连接。</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>本地副本已损坏</translation>
    </message>
    <message>
        <source>Nothing is lost at Creem. Try again: the damaged file is set aside and everything is read anew.</source>
        <translation>Creem 中没有丢失任何内容。请重试：损坏的文件将被另行保存，并重新读取全部内容。</translation>
    </message>
    <message>
        <source>The local copy can&apos;t be written</source>
        <translation>无法写入本地副本</translation>
    </message>
    <message>
        <source>Creamery has no permission to write the file or its folder.</source>
        <translation>Creamery 没有写入该文件或其文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>What was kept before is intact, what came since is not. Make room and try again.</source>
        <translation>之前保存的内容完好，此后收到的内容未能保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program holds the local copy</source>
        <translation>本地副本正被其他程序占用</translation>
    </message>
    <message>
        <source>Close the other program, or wait, and try again.</source>
        <translation>请关闭该程序或稍候，然后重试。</translation>
    </message>
    <message>
        <source>The local copy can&apos;t be used</source>
        <translation>无法使用本地副本</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统提示：%1</translation>
    </message>
</context>
<context>
    <name>ModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>测试模式：此处均非真实资金</translation>
    </message>
    <message>
        <source>TEST MODE</source>
        <translation>测试模式</translation>
    </message>
    <message>
        <source>nothing here is real money</source>
        <translation>此处均非真实资金</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>正式模式</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>测试模式</translation>
    </message>
    <message>
        <source>Real customers and real money (Ctrl+Shift+L)</source>
        <translation>真实客户和真实资金 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Nothing here is real money (Ctrl+Shift+T)</source>
        <translation>此处均非真实资金 (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1，%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewProductDialog</name>
    <message>
        <source>Duplicate product</source>
        <translation>创建产品副本</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Creating the product…</source>
        <translation>正在创建产品…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Creem has no such product</source>
        <translation>Creem 中没有这样的产品</translation>
    </message>
    <message>
        <source>You can send it again: Creem recognises the request by its mark and makes the product once, even if the first copy still arrives.</source>
        <translation>您可以再次发送：Creem 会根据标识识别该请求，即使先前的请求随后到达，也只会创建一次产品。</translation>
    </message>
    <message>
        <source>Create this product in live mode?</source>
        <translation>要在正式模式下创建此产品吗？</translation>
    </message>
    <message>
        <source>Real customers of %1 will be able to buy it.</source>
        <translation>%1 的真实客户将可以购买它。</translation>
    </message>
    <message>
        <source>Create in &amp;live mode</source>
        <translation>在正式模式下创建(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>商店、模式</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1，正式模式</translation>
    </message>
    <message>
        <source>Create pr&amp;oduct</source>
        <translation>创建产品(&amp;S)</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Copy trace id</source>
        <translation>复制追踪 ID</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>追踪 ID</translation>
    </message>
    <message>
        <source>Trace id %1</source>
        <translation>追踪 ID %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1: an address has at most %2 characters.</source>
        <translation>%1：地址最多 %2 个字符。</translation>
    </message>
    <message>
        <source>%1: write the whole address, beginning with https://.</source>
        <translation>%1：请输入以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>%1: write an amount.</source>
        <translation>%1：请输入金额。</translation>
    </message>
    <message>
        <source>%1: this is not an amount of this currency.</source>
        <translation>%1：这不是该货币的有效金额。</translation>
    </message>
    <message>
        <source>%1: the amount is too large.</source>
        <translation>%1：金额过大。</translation>
    </message>
    <message>
        <source>%1: it needs a trial.</source>
        <translation>%1：需要先设置试用期。</translation>
    </message>
    <message>
        <source>%1: at least 1.00, or 0 for free.</source>
        <translation>%1：至少 1.00，或填 0 表示免费。</translation>
    </message>
    <message>
        <source>A custom field needs a key, such as companyName.</source>
        <translation>自定义字段需要一个键，例如 companyName。</translation>
    </message>
    <message>
        <source>Two custom fields have the same key.</source>
        <translation>有两个自定义字段使用了相同的键。</translation>
    </message>
    <message>
        <source>A custom field&apos;s key has at most %1 characters.</source>
        <translation>自定义字段的键最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A custom field&apos;s key has only letters from a to z and digits, such as companyName.</source>
        <translation>自定义字段的键只能包含字母 a 到 z 和数字，例如 companyName。</translation>
    </message>
    <message>
        <source>A product&apos;s name has at most %1 characters.</source>
        <translation>产品名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>产品需要名称。</translation>
    </message>
    <message>
        <source>A product needs a description: Creem shows it in the checkout.</source>
        <translation>产品需要描述：Creem 会在结账页面中显示。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Creem sells products in EUR and USD.</source>
        <translation>Creem 以 EUR 和 USD 销售产品。</translation>
    </message>
    <message>
        <source>A subscription needs a billing period.</source>
        <translation>订阅需要计费周期。</translation>
    </message>
    <message>
        <source>A billing period is at least one interval and at most three years.</source>
        <translation>计费周期至少为一个间隔，最长三年。</translation>
    </message>
    <message>
        <source>Only a subscription can have a trial.</source>
        <translation>只有订阅才能设置试用。</translation>
    </message>
    <message>
        <source>A trial has between 1 and %1 days.</source>
        <translation>试用期为 1 到 %1 天。</translation>
    </message>
    <message>
        <source>Trial price</source>
        <translation>试用价格</translation>
    </message>
    <message>
        <source>Suggested price</source>
        <translation>建议价格</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>付款后页面</translation>
    </message>
    <message>
        <source>A product has at most %1 custom fields.</source>
        <translation>产品最多有 %1 个自定义字段。</translation>
    </message>
    <message>
        <source>A custom field&apos;s label has at most %1 characters.</source>
        <translation>自定义字段的标签最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A custom field needs a label: the customer reads it.</source>
        <translation>自定义字段需要标签：客户会看到它。</translation>
    </message>
    <message>
        <source>A custom field&apos;s shortest text is longer than its longest.</source>
        <translation>自定义字段的最少字符数大于最多字符数。</translation>
    </message>
    <message>
        <source>A custom field&apos;s text has at most %1 characters.</source>
        <translation>自定义字段的文本最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 到 %2 个字符</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>free, %1</source>
        <translation>免费，%1</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试用</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), free</source>
        <translation>
            <numerusform>%n 天，免费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) for %1</source>
        <translation>
            <numerusform>%n 天，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>税务类别</translation>
    </message>
    <message>
        <source>Net price for businesses</source>
        <translation>企业净价</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>产品页面</translation>
    </message>
    <message>
        <source>After payment</source>
        <translation>付款后</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>The address of a PNG or JPEG.</source>
        <translation>PNG 或 JPEG 图片的地址。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>One-time payment</source>
        <translation>一次性付款</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Number of intervals</source>
        <translation>间隔数</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>无试用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>计费(&amp;B)</translation>
    </message>
    <message>
        <source>Billing p&amp;eriod</source>
        <translation>计费周期(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;very</source>
        <translation>每(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Trial, days</source>
        <translation>试用天数(&amp;T)</translation>
    </message>
    <message>
        <source>Trial p&amp;rice</source>
        <translation>试用价格(&amp;R)</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>included in the price</source>
        <translation>包含在价格中</translation>
    </message>
    <message>
        <source>added on top of the price</source>
        <translation>在价格之外加收</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>税(&amp;A)</translation>
    </message>
    <message>
        <source>Tax cate&amp;gory</source>
        <translation>税务类别(&amp;G)</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Customers choose the price (pay &amp;what you want)</source>
        <translation>由客户自定价格(&amp;W)</translation>
    </message>
    <message>
        <source>Page after pa&amp;yment</source>
        <translation>付款后页面(&amp;Y)</translation>
    </message>
    <message>
        <source>Where customers go when they have paid.</source>
        <translation>客户付款后前往的页面。</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t tell whether this is on. It stays as it is while the box is half checked.</source>
        <translation>Creem 不提供此项是否已启用。复选框处于半选状态时，设置保持不变。</translation>
    </message>
    <message>
        <source>S&amp;uggested price</source>
        <translation>建议价格(&amp;U)</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Up to 3 questions that the checkout asks the customer.</source>
        <translation>结账时向客户提出的问题，最多 3 个。</translation>
    </message>
    <message>
        <source>Creem&apos;s API can&apos;t change this on a product that exists; Creem&apos;s web dashboard can.</source>
        <translation>无法通过 Creem 的 API 更改已有产品的此项；可在 Creem 的网页控制台中更改。</translation>
    </message>
    <message>
        <source>At least %1, or 0 for a free product.</source>
        <translation>至少 %1，或填 0 表示免费产品。</translation>
    </message>
    <message>
        <source>Creem&apos;s default</source>
        <translation>Creem 默认设置</translation>
    </message>
    <message>
        <source>Businesses with a tax id pay t&amp;he net price</source>
        <translation>有税号的企业支付净价(&amp;X)</translation>
    </message>
    <message>
        <source>Remind customers of &amp;abandoned carts</source>
        <translation>提醒客户未完成的购物车(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>&amp;New product…</source>
        <translation>新建产品(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>归档(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy &amp;link to its page</source>
        <translation>复制产品页面链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>打开产品页面(&amp;O)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>新建产品(&amp;N)</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜索产品</translation>
    </message>
    <message>
        <source>Choose a product to see all that Creem knows of it.</source>
        <translation>选择一个产品，查看 Creem 中有关它的全部信息。</translation>
    </message>
    <message>
        <source>Loading the products…</source>
        <translation>正在加载产品…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>What you sell in %1 will be listed here.</source>
        <translation>您在 %1 中销售的产品将列在这里。</translation>
    </message>
    <message>
        <source>Create the &amp;first product</source>
        <translation>创建第一个产品(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried, what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” was created</source>
        <translation>已创建“%1”</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Duplicate product</source>
        <translation>创建产品副本</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>已保存“%1”</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>编辑产品</translation>
    </message>
    <message>
        <source>“%1” was archived</source>
        <translation>已归档“%1”</translation>
    </message>
    <message>
        <source>Archive product</source>
        <translation>归档产品</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>选定的行</translation>
    </message>
    <message>
        <source>Only %1: show all rows again</source>
        <comment>which rows</comment>
        <translation>仅%1：重新显示所有行</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value in a column</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RejectedDialog</name>
    <message>
        <source>Records that can&apos;t be shown</source>
        <translation>无法显示的记录</translation>
    </message>
    <message>
        <source>Creem sent these in a form that Creamery doesn&apos;t know. They are left out of every list and sum. A newer Creamery may understand them; they are read again with every sync.</source>
        <translation>Creem 以 Creamery 不认识的形式发送了这些记录。它们不计入任何列表和合计。较新版本的 Creamery 也许能识别它们；每次同步都会重新读取。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>无 ID</translation>
    </message>
    <message>
        <source>As Creem sent it</source>
        <translation>Creem 发送的原文</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>%1, read on %2</source>
        <comment>what is wrong, when</comment>
        <translation>%1，读取于 %2</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename store</source>
        <translation>重命名商店</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>商店名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Store &amp;name</source>
        <translation>商店名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>在页面中搜索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Edit the selected record</source>
        <translation>编辑所选记录</translation>
    </message>
    <message>
        <source>Archive or delete the selected record</source>
        <translation>归档或删除所选记录</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>将所选行复制为文本</translation>
    </message>
    <message>
        <source>Copy the ids of the selected rows</source>
        <translation>复制所选行的 ID</translation>
    </message>
    <message>
        <source>Switch to live mode</source>
        <translation>切换到正式模式</translation>
    </message>
    <message>
        <source>Switch to test mode</source>
        <translation>切换到测试模式</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>选择商店</translation>
    </message>
    <message>
        <source>Move between the navigation and the page</source>
        <translation>在导航和页面之间切换</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back to what was looked at before</source>
        <translation>返回之前查看的内容</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未支付</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>uncollectible</source>
        <translation>无法收回</translation>
    </message>
    <message>
        <source>charged back</source>
        <translation>已拒付</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>needs action</source>
        <translation>需要操作</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>trialing</source>
        <translation>试用中</translation>
    </message>
    <message>
        <source>ends at period end</source>
        <translation>周期结束时终止</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>沙盒</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>All times %1</source>
        <translation>所有时间：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>StoreController</name>
    <message>
        <source>&amp;Add a store…</source>
        <translation>添加商店(&amp;A)…</translation>
    </message>
    <message>
        <source>Try the &amp;demo store</source>
        <translation>试用演示商店(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name this store…</source>
        <translation>重命名此商店(&amp;N)…</translation>
    </message>
    <message>
        <source>Set the &amp;test key…</source>
        <translation>设置测试密钥(&amp;T)…</translation>
    </message>
    <message>
        <source>Set the &amp;live key…</source>
        <translation>设置正式密钥(&amp;L)…</translation>
    </message>
    <message>
        <source>Set the test key of %1</source>
        <translation>设置 %1 的测试密钥</translation>
    </message>
    <message>
        <source>Set the live key of %1</source>
        <translation>设置 %1 的正式密钥</translation>
    </message>
    <message>
        <source>The key that is stored now stays in use until Creem has accepted the new one.</source>
        <translation>在 Creem 接受新密钥之前，将继续使用当前保存的密钥。</translation>
    </message>
    <message>
        <source>Your stores can&apos;t be read</source>
        <translation>无法读取您的商店</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Creamery is set up wrongly</source>
        <translation>Creamery 配置有误</translation>
    </message>
    <message>
        <source>%1 has no test key yet</source>
        <translation>%1 还没有测试密钥</translation>
    </message>
    <message>
        <source>%1 has no live key yet</source>
        <translation>%1 还没有正式密钥</translation>
    </message>
    <message>
        <source>Test and live are separate at Creem, and each has a key of its own.</source>
        <translation>在 Creem 中，测试模式与正式模式相互独立，各有各的密钥。</translation>
    </message>
    <message>
        <source>The key of %1 can&apos;t be read</source>
        <translation>无法读取 %1 的密钥</translation>
    </message>
    <message>
        <source>Nothing is lost. Retry, or paste the key to use it for this session only.</source>
        <translation>没有丢失任何内容。请重试，或粘贴密钥仅用于本次会话。</translation>
    </message>
    <message>
        <source>Connect your Creem store</source>
        <translation>连接您的 Creem 商店</translation>
    </message>
    <message>
        <source>Paste an API key. Creamery asks Creem whether it accepts it, and only then keeps it.</source>
        <translation>请粘贴 API 密钥。Creamery 会先向 Creem 验证，通过后才会保存。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Creem accepts the key, but it could not be kept. %1</source>
        <translation>Creem 接受该密钥，但无法保存。%1</translation>
    </message>
    <message>
        <source>The store was not renamed</source>
        <translation>商店未重命名</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>The keys are gone, the store is still listed</source>
        <translation>密钥已移除，商店仍在列表中</translation>
    </message>
    <message>
        <source>The list of stores could not be written.</source>
        <translation>无法写入商店列表。</translation>
    </message>
    <message>
        <source>You are still signed in. Try again when the keychain answers, or remove the key with your desktop&apos;s password manager.</source>
        <translation>您仍处于登录状态。请在密钥环恢复响应后重试，或使用桌面的密码管理器移除密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Don&apos;t keep &amp;customer data on this computer</source>
        <translation>不在此计算机上保存客户数据(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;out and forget…</source>
        <translation>退出登录并忘记(&amp;O)…</translation>
    </message>
    <message>
        <source>Sign out of %1 and forget it?</source>
        <translation>要退出 %1 并忘记它吗？</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer&apos;s keychain, what Creamery has kept of it from the disk, and the store from Creamery&apos;s list. Nothing changes at Creem: the keys stay valid there until you revoke them in its dashboard.</source>
        <translation>其密钥将从此计算机的密钥环中移除，Creamery 保存的相关数据将从磁盘中移除，商店也将从 Creamery 的列表中移除。Creem 中不会有任何变化：密钥在那里仍然有效，直到您在其控制台中撤销。</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>退出登录并忘记</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>设置未更改</translation>
    </message>
    <message>
        <source>Customer data is kept in memory only from now on</source>
        <translation>从现在起，客户数据仅保留在内存中</translation>
    </message>
    <message>
        <source>There was nothing on the disk.</source>
        <translation>磁盘上没有任何内容。</translation>
    </message>
    <message>
        <source>Removed from the disk:</source>
        <translation>已从磁盘中移除：</translation>
    </message>
    <message>
        <source>Removing what was kept of %1…</source>
        <translation>正在移除 %1 的已保存数据…</translation>
    </message>
    <message>
        <source>What was kept of %1 could not be removed</source>
        <translation>无法移除 %1 的已保存数据</translation>
    </message>
    <message>
        <source>the test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>the live key</source>
        <translation>正式密钥</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>已忘记 %1</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>没有保存过它的任何内容。</translation>
    </message>
    <message>
        <source>Removed from this computer:</source>
        <translation>已从此计算机移除：</translation>
    </message>
    <message>
        <source>The test key may still be in the keychain</source>
        <translation>测试密钥可能仍在密钥环中</translation>
    </message>
    <message>
        <source>The live key may still be in the keychain</source>
        <translation>正式密钥可能仍在密钥环中</translation>
    </message>
</context>
<context>
    <name>StoreStatus</name>
    <message numerus="yes">
        <source>Creem asks for a pause of %n second(s)</source>
        <translation>
            <numerusform>Creem 要求暂停 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>正在读取产品</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>正在读取客户</translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <translation>正在读取订阅</translation>
    </message>
    <message>
        <source>Reading transactions</source>
        <translation>正在读取交易</translation>
    </message>
    <message>
        <source>Reading discounts</source>
        <translation>正在读取折扣</translation>
    </message>
</context>
<context>
    <name>StoryLines</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Check what &amp;happened</source>
        <translation>核实结果(&amp;H)</translation>
    </message>
    <message>
        <source>%1, live mode</source>
        <translation>%1，正式模式</translation>
    </message>
    <message>
        <source>%1, test mode</source>
        <translation>%1，测试模式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>The check did not work either: %1</source>
        <translation>核实也未成功：%1</translation>
    </message>
    <message>
        <source>Throw away what you have typed?</source>
        <translation>要放弃您输入的内容吗？</translation>
    </message>
    <message>
        <source>Nothing has been sent to Creem.</source>
        <translation>尚未向 Creem 发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>放弃(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Close while this is being sent?</source>
        <translation>正在发送，要关闭吗？</translation>
    </message>
    <message>
        <source>The request is under way and can&apos;t be taken back. If you close now, you won&apos;t see here whether Creem accepted it: its outcome stays unknown until the list shows it.</source>
        <translation>请求正在发送，无法撤回。如果现在关闭，您将无法在此看到 Creem 是否接受：在列表显示之前，结果未知。</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>仍要关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>正在询问 Creem…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>再次发送(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <translation>搜索订阅</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Choose a subscription to see all that Creem knows of it.</source>
        <translation>选择一个订阅，查看 Creem 中有关它的全部信息。</translation>
    </message>
    <message>
        <source>Reading the subscriptions…</source>
        <translation>正在读取订阅…</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>还没有订阅</translation>
    </message>
    <message>
        <source>Customers who pay regularly will be listed here.</source>
        <translation>定期付款的客户将列在这里。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>下次扣款</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>上次扣款</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Payments of this subscription</source>
        <translation>此订阅的付款</translation>
    </message>
    <message>
        <source>payments of %1 for %2</source>
        <translation>%1 为 %2 的付款</translation>
    </message>
</context>
<context>
    <name>TimeChip</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>起止日期…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Filter, %1: %2</source>
        <comment>column, days</comment>
        <translation>筛选，%1：%2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Stores, keys and sign-out (Ctrl+Shift+S)</source>
        <translation>商店、密钥和退出登录 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Creamery</source>
        <translation>Creamery</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>商店：%1</translation>
    </message>
    <message>
        <source>Refreshed just now</source>
        <translation>刚刚刷新</translation>
    </message>
    <message numerus="yes">
        <source>Refreshed %n min ago</source>
        <translation>
            <numerusform>%n 分钟前刷新</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed at %1</source>
        <translation>刷新于 %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>离线，截至 %1</translation>
    </message>
    <message>
        <source>Offline, nothing read yet</source>
        <translation>离线，尚未读取任何内容</translation>
    </message>
    <message>
        <source>Back to what was looked at before (%1)</source>
        <translation>返回之前查看的内容（%1）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>搜索交易</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choose a payment to see all that Creem knows of it.</source>
        <translation>选择一笔付款，查看 Creem 中有关它的全部信息。</translation>
    </message>
    <message>
        <source>Reading the transactions…</source>
        <translation>正在读取交易…</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>还没有付款</translation>
    </message>
    <message>
        <source>What your customers pay will be listed here.</source>
        <translation>您的客户支付的款项将列在这里。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>status, day</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax, %1</source>
        <comment>country</comment>
        <translation>税，%1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Earlier payments of this customer</source>
        <translation>此客户以前的付款</translation>
    </message>
    <message>
        <source>payments of %1</source>
        <translation>%1 的付款</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>added on top</source>
        <translation>另加</translation>
    </message>
    <message>
        <source>software as a service</source>
        <translation>软件即服务</translation>
    </message>
    <message>
        <source>digital goods or service</source>
        <translation>数字商品或服务</translation>
    </message>
    <message>
        <source>e-books</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>licence key</source>
        <translation>许可证密钥</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>复选框</translation>
    </message>
    <message>
        <source>one-time payment</source>
        <translation>一次性付款</translation>
    </message>
    <message>
        <source>subscription invoice</source>
        <translation>订阅账单</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>for some months</source>
        <translation>若干个月</translation>
    </message>
    <message>
        <source>charged automatically</source>
        <translation>自动扣款</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Dashboard for merchants who sell through Creem.</source>
        <translation>面向通过 Creem 销售的商家的控制台。</translation>
    </message>
    <message>
        <source>Open the demo store. Nothing is stored.</source>
        <translation>打开演示商店。不会保存任何内容。</translation>
    </message>
    <message>
        <source>Leave a picture of every page in &lt;folder&gt; and quit.</source>
        <translation>将每个页面的图片保存到 &lt;folder&gt; 后退出。</translation>
    </message>
</context>
</TS>
